import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, applyInPlace } from '../../../shared/domain/edits/apply-change.ts';
import { invertChange } from '../../../shared/domain/edits/invert-change.ts';
import { replay } from '../../../shared/domain/edits/replay.ts';
import { redoPlan, undoPlan } from '../../../shared/domain/edits/undo-plan.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { emptyContent, type Content } from '../../../shared/schema/content.ts';
import type { Change, Edit } from '../../../shared/schema/edit.ts';

const id = fc.constantFrom('a', 'b', 'c');
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const name = text.map((value) => `n${value}`);
const pillars = fc.array(fc.constantFrom('GOV', 'ECO', 'SOC'), { maxLength: 3 });

/** Changes of sites: enough to meet every operation, every optional field and every missing entity. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    op: fc.constant('put' as const),
    collection: fc.constant('sites' as const),
    id,
    value: fc.record({ name, pillars, order: fc.constant('a0') }),
  }),
  fc.record({
    op: fc.constant('set' as const),
    collection: fc.constant('sites' as const),
    id,
    fields: fc.record({ name, note: fc.option(text, { nil: null }) }, { requiredKeys: [] }),
  }),
  fc.record({ op: fc.constant('remove' as const), collection: fc.constant('sites' as const), id }),
);

function put(entity: string): Change {
  return { op: 'put', collection: 'sites', id: entity, value: { name: entity, pillars: [], order: 'a0' } };
}

interface History {
  content: Content;
  edits: Edit[];
}

/** Applies what can be applied; what refuses is left out, as the store leaves it out. */
function live(acts: { by: string; changes: Change[] }[]): History {
  return acts.reduce<History>((history, { by, changes }) => step(history, by, changes, {}) ?? history, {
    content: emptyContent(),
    edits: [],
  });
}

function step(
  history: History,
  by: string,
  changes: Change[],
  marks: { undoes?: string; redoes?: string },
): History | undefined {
  const batch = `batch-${history.edits.length}`;
  const content = structuredClone(history.content);
  const edits = [...history.edits];
  try {
    for (const change of changes) {
      const was = applyInPlace(content, change);
      const edit = {
        id: `e${edits.length}`,
        at: '',
        by,
        device: '',
        batch,
        ...marks,
        change,
        was,
        prev: '',
        hash: '',
      };
      edits.push(edit);
    }
  } catch {
    return undefined;
  }
  return { content, edits };
}

const people = ['Asesor', 'Notulis'] as const;
const changes = fc.array(change, { minLength: 1, maxLength: 4 });
const story = fc.array(fc.record({ by: fc.constantFrom(...people), changes }), { maxLength: 30 });
const ownStory = fc.array(fc.record({ by: fc.constant('Asesor'), changes }), { maxLength: 30 });

/** Undoes the last act that somebody may undo; undefined when nobody may. */
function undoneByAnyone(history: History): History | undefined {
  for (const by of people) {
    try {
      const plan = undoPlan(history.edits, { by });
      if (plan) return step(history, by, plan.changes, { undoes: plan.batch });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
  return undefined;
}

/** Which entities an undo of the first person would change; `refused` when it may not. */
function undoneEntities(edits: readonly Edit[]): string[] | string {
  try {
    return undoPlan(edits, { by: 'Asesor' })?.changes.map(({ id: entity }) => entity) ?? [];
  } catch (error) {
    if (error instanceof AppError) return 'refused';
    throw error;
  }
}

describe('edits', () => {
  it('lead to the same content however often they are replayed', () => {
    fc.assert(
      fc.property(story, (changes) => {
        const { content, edits } = live(changes);
        expect(replay(emptyContent(), edits)).toEqual(content);
      }),
    );
  });

  it('taken back one by one from the last lead to the start', () => {
    fc.assert(
      fc.property(story, (changes) => {
        const { content, edits } = live(changes);
        const start = edits.toReversed().reduce((now, edit) => applyChanges(now, [invertChange(edit)]), content);
        expect(start).toEqual(emptyContent());
      }),
    );
  });

  it('never touch the content they are applied to', () => {
    fc.assert(
      fc.property(story, changes, (told, next) => {
        const { content } = live(told);
        const before = structuredClone(content);
        try {
          applyChanges(content, next);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
        expect(content).toEqual(before);
      }),
    );
  });

  it('of several people, each undoing what they may, all lead back to the start', () => {
    fc.assert(
      fc.property(story, (changes) => {
        let history = live(changes);
        for (let next = undoneByAnyone(history); next; next = undoneByAnyone(history)) history = next;
        expect(history.content).toEqual(emptyContent());
      }),
    );
  });

  it('of others are never taken back by an undo, which is refused instead', () => {
    fc.assert(
      fc.property(story, changes, (before, later) => {
        const done = step(live([...before, { by: 'Asesor', changes: [put('a')] }]), 'Notulis', later, {});
        fc.pre(done !== undefined);
        const touched = later.some(({ id: entity }) => entity === 'a');
        expect(undoneEntities(done?.edits ?? [])).toEqual(touched ? 'refused' : ['a']);
      }),
    );
  });

  it('of one person can all be undone, and all redone', () => {
    fc.assert(
      fc.property(ownStory, (changes) => {
        const done = live(changes);
        let history = done;
        for (
          let plan = undoPlan(history.edits, { by: 'Asesor' });
          plan;
          plan = undoPlan(history.edits, { by: 'Asesor' })
        ) {
          history = step(history, 'Asesor', plan.changes, { undoes: plan.batch }) ?? history;
        }
        expect(history.content).toEqual(emptyContent());
        for (
          let plan = redoPlan(history.edits, { by: 'Asesor' });
          plan;
          plan = redoPlan(history.edits, { by: 'Asesor' })
        ) {
          history = step(history, 'Asesor', plan.changes, { redoes: plan.batch }) ?? history;
        }
        expect(history.content).toEqual(done.content);
      }),
    );
  });
});
