import { ratingId } from '../../../shared/domain/progress/rating-id.ts';
import { recorded } from '../../../shared/domain/edits/changes.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replay } from '../../../shared/domain/edits/replay.ts';
import { migrateContent, migrateEdit, schemaVersion } from '../../../shared/domain/migrations/migrate.ts';
import { emptyContent, type Content } from '../../../shared/schema/content.ts';
import type { Change, Edit } from '../../../shared/schema/edit.ts';

const scale = { min: 1, max: 4, step: 1, levels: {} };
const label = { id: 'Contoh', en: 'Example' };
const items = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 }).map((id) => ({ id, text: label })),
  { minLength: 1, maxLength: 4 },
);
/** A questionnaire as the first version froze it, or with its band rule already said. */
const questionnaire = fc.record(
  {
    id: fc.constantFrom('skm', 'ikm'),
    version: fc.constant('1'),
    title: fc.constant(label),
    scale: fc.constant(scale),
    items,
    factor: fc.integer({ min: 1, max: 25 }),
    decimals: fc.integer({ min: 0, max: 4 }),
    bandsOn: fc.constantFrom('exact' as const, 'rounded' as const),
  },
  { requiredKeys: ['id', 'version', 'title', 'scale', 'items', 'factor', 'decimals'] },
);
const instrument = fc.record({
  id: fc.constant('contoh'),
  version: fc.constant('1'),
  title: fc.constant(label),
  decimals: fc.constant(2),
  scales: fc.constant({ m4: scale }),
  bandsOn: fc.constantFrom('exact' as const, 'rounded' as const),
  counts: fc.constant('mean' as const),
  questionnaires: fc.array(questionnaire, { maxLength: 3 }),
  root: fc.constant({ aggregate: 'mean' as const, children: [{ id: 'A', question: label, scale: 'm4' }] }),
});
const rating = fc.record({
  assessor: fc.constantFrom('ketua', 'anggota'),
  indicator: fc.constant('A'),
  value: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom('TB' as const, 'BD' as const, 'TT' as const)),
  note: fc.string({ maxLength: 8 }),
});
const put = (collection: Change['collection'], id: string, value: object): Change =>
  recorded({ op: 'put', collection, id, values: { ...value } });
const change: fc.Arbitrary<Change> = fc.oneof(
  instrument.map((one) => put('instrument', 'instrument', { instrument: one, sha256: '0'.repeat(64) })),
  rating.map((one) => put('ratings', ratingId(one.assessor, one.indicator), one)),
  fc.record({ responden: fc.constantFrom('r1', 'r2'), value: fc.integer({ min: 1, max: 4 }) }).map((one) =>
    put('responses', one.responden, {
      survey: 's',
      at: '2020-02-26T02:00:00.000Z',
      channel: 'paper',
      answers: { a: one.value },
      order: 'a0',
    }),
  ),
);
const story = fc.array(change, { minLength: 1, maxLength: 20 });

/** Content as the first version kept it: what was put stands as it was put. */
function storedByFirst(changes: readonly Change[]): Content {
  const content: Record<string, Record<string, unknown>> = emptyContent();
  for (const one of changes) {
    if (one.op === 'put') content[one.collection] = { ...content[one.collection], [one.id]: one.value };
  }
  return content as Content;
}

function editOf(change: Change): Edit {
  const text = 'x';
  return { id: text, at: text, by: text, device: text, batch: text, change, was: null, prev: text, hash: text };
}

it('keeps every answer: all that an old version held is there, as it was', () => {
  fc.assert(
    fc.property(story, (changes) => {
      const old = storedByFirst(changes);
      const before = structuredClone(old);
      expect(migrateContent(1, old)).toMatchObject(before);
      expect(old).toEqual(before);
    }),
  );
});

it('leads to the same content by the snapshot and by the history', () => {
  fc.assert(
    fc.property(story, (changes) => {
      const replayed = replay(
        emptyContent(),
        changes.map((one) => migrateEdit(editOf(one))),
      );
      expect(replayed).toEqual(migrateContent(1, storedByFirst(changes)));
    }),
  );
});

it('changes nothing that this version wrote', () => {
  fc.assert(
    fc.property(story, (changes) => {
      const moved = migrateContent(1, storedByFirst(changes));
      expect(migrateContent(schemaVersion, moved)).toEqual(moved);
    }),
  );
});

it('names acts of earlier versions by code, and leaves out what was a sentence', () => {
  const nameOf = (label: string): unknown => migrateEdit({ ...editOf(put('sites', 'a', {})), label } as Edit).act;
  expect(nameOf('create')).toEqual({ code: 'create-visit' });
  expect(nameOf('status:sealed')).toEqual({ code: 'change-status', params: { to: 'sealed' } });
  expect(nameOf('instrument:sc-2018@1.2.0')).toEqual({
    code: 'upgrade-instrument',
    params: { id: 'sc-2018', version: '1.2.0' },
  });
  expect(nameOf('go-back:12')).toEqual({ code: 'revert-content', params: { number: 12 } });
  expect(nameOf('Temuan ditambahkan')).toBeUndefined();
});
