import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { put } from '../../shared/domain/edits/changes.ts';
import { ratingId } from '../../shared/domain/progress/rating-id.ts';
import { say } from '../../shared/i18n/say.ts';
import { linesAfter } from '../support/bundle/with-changes.ts';
import { openBackend } from '../support/open-backend.ts';

const by = 'Ketua';
const says = 'Penilaian “GOV.1.1”: nilai 99 tidak ada pada skala 1–5 (langkah 1).';
const id = ratingId('ketua', 'GOV.1.1');

/** A visit of the present version whose history holds a 99, as one could be made before the rules were asked. */
async function openOld() {
  const first = await openBackend();
  const { visit } = await first.client.visits.createSample({ by });
  const { edits } = await first.client.visits.history({ visit, limit: 1000 });
  await first.backend.close();
  const rating = put('ratings', id, { assessor: 'ketua', indicator: 'GOV.1.1', value: 99 });
  const folder = join(first.data, 'visits', visit);
  await appendFile(join(folder, 'edits.jsonl'), linesAfter(edits.toReversed(), [rating]).lines);
  await rm(join(folder, 'visit.json'), { force: true });
  const { client } = await openBackend({ data: first.data });
  return { client, visit };
}

it('opens, says what it holds, and cannot be sealed until it is put right', async () => {
  const { client, visit } = await openOld();
  const { forbidden, content } = await client.visits.open({ visit });
  expect(content.ratings[id]?.value).toBe(99);
  expect(forbidden?.problems?.map(({ field, reason }) => [field, say('id', reason)])).toEqual([
    [`ratings/${id}/value`, says],
  ]);
  const { blocking } = await client.reports.completeness({ visit });
  expect(blocking.map((gap) => [say('id', gap.sentence), gap.screen, gap.id])).toEqual([
    [says, 'checklist', 'GOV.1.1'],
  ]);

  const edit = (fields: object) =>
    client.visits.edit({ visit, by, changes: [{ op: 'set', collection: 'ratings', id, fields }] });
  // What does not touch it goes on, and nothing makes it worse.
  await edit({ note: 'Diperiksa lagi' });
  await expect(edit({ value: 98 })).rejects.toMatchObject({ code: 'invalid-input' });
  await client.visits.transition({ visit, by, to: 'in-review' });
  await client.visits.transition({ visit, by, to: 'agreed' });
  const seal = () => client.visits.transition({ visit, by, to: 'sealed' });
  await expect(seal()).rejects.toMatchObject({ code: 'refused', data: { problems: [{ reason: {} }] } });

  await edit({ value: 4 });
  expect((await client.visits.open({ visit })).forbidden).toBeUndefined();
  await seal();
});
