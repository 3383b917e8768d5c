import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../shared/domain/edits/apply-change.ts';
import { invertChange } from '../../../shared/domain/edits/invert-change.ts';
import { replay } from '../../../shared/domain/edits/replay.ts';
import { redoPlan, undoPlan } from '../../../shared/domain/edits/undo-plan.ts';
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

interface History {
  content: Content;
  edits: Edit[];
}

/** Applies what can be applied; what refuses is left out, as the store leaves it out. */
function live(changes: { by: string; change: Change }[]): History {
  return changes.reduce<History>((history, { by, change }) => step(history, by, [change], {}) ?? history, {
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
  let { content } = history;
  const edits = [...history.edits];
  try {
    for (const change of changes) {
      const applied = applyChange(content, change);
      const edit = {
        id: `e${edits.length}`,
        at: '',
        by,
        device: '',
        batch,
        ...marks,
        change,
        was: applied.was,
        prev: '',
        hash: '',
      };
      edits.push(edit);
      content = applied.content;
    }
  } catch {
    return undefined;
  }
  return { content, edits };
}

const story = fc.array(fc.record({ by: fc.constantFrom('Asesor', 'Notulis'), change }), { maxLength: 40 });
const ownStory = fc.array(
  change.map((one) => ({ by: 'Asesor', change: one })),
  { maxLength: 40 },
);

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
        const start = edits.toReversed().reduce((now, edit) => applyChange(now, invertChange(edit)).content, content);
        expect(start).toEqual(emptyContent());
      }),
    );
  });

  it('never touch the content they are applied to', () => {
    fc.assert(
      fc.property(story, change, (changes, next) => {
        const { content, edits } = live(changes);
        const before = structuredClone(content);
        step({ content, edits }, 'Asesor', [next], {});
        expect(content).toEqual(before);
      }),
    );
  });

  it('of one person can all be undone, and all redone', () => {
    fc.assert(
      fc.property(ownStory, (changes) => {
        const done = live(changes);
        let history = done;
        for (let plan = undoPlan(history.edits, 'Asesor'); plan; plan = undoPlan(history.edits, 'Asesor')) {
          history = step(history, 'Asesor', plan.changes, { undoes: plan.batch }) ?? history;
        }
        expect(history.content).toEqual(emptyContent());
        for (let plan = redoPlan(history.edits, 'Asesor'); plan; plan = redoPlan(history.edits, 'Asesor')) {
          history = step(history, 'Asesor', plan.changes, { redoes: plan.batch }) ?? history;
        }
        expect(history.content).toEqual(done.content);
      }),
    );
  });
});
