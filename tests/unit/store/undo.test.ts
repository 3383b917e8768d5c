import { expect, it } from 'vitest';
import { undoAct } from '../../../electron/backend/store/visit-acts.ts';
import type { OpenVisit } from '../../../electron/backend/store/open-visit.ts';
import { openTestVisit, putSite, save } from '../../support/open-test-visit.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const rename = (name: string) => ({ op: 'set', collection: 'sites', id: 'bch', fields: { name } }) as const;
const nameOf = (visit: OpenVisit): string | undefined => visit.content.sites['bch']?.name;

it('undoes and redoes the last act of one person, past the acts of others on other things', async () => {
  const visit = await openTestVisit(await temporaryFolder());
  await save(visit, 'Asesor', putSite('bch', 'Hub'));
  await save(visit, 'Asesor', rename('Creative Hub'));
  await save(visit, 'Notulis', putSite('rsud', 'RSUD'));
  await visit.commit(undoAct('Asesor', 'undo'));
  expect(nameOf(visit)).toBe('Hub');
  await visit.commit(undoAct('Asesor', 'redo'));
  expect(nameOf(visit)).toBe('Creative Hub');
  expect(visit.content.sites['rsud']?.name).toBe('RSUD');
});

it('refuses to undo what somebody else has changed since, says who, and changes nothing', async () => {
  const visit = await openTestVisit(await temporaryFolder());
  await save(visit, 'Asesor', putSite('bch', 'Hub'));
  await save(visit, 'Asesor', rename('A'));
  await save(visit, 'Notulis', rename('B'));
  const edits = visit.edits.length;
  await expect(visit.commit(undoAct('Asesor', 'undo'))).rejects.toMatchObject({
    code: 'conflict',
    details: { facts: { by: 'Notulis' } },
  });
  expect(nameOf(visit)).toBe('B');
  expect(visit.edits).toHaveLength(edits);
});

it('undoes a paste of two hundred as one step', async () => {
  const visit = await openTestVisit(await temporaryFolder());
  await save(visit, 'Asesor', ...Array.from({ length: 200 }, (_, index) => putSite(`s${index}`, `Lokasi ${index}`)));
  expect(Object.keys(visit.content.sites)).toHaveLength(200);
  await visit.commit(undoAct('Asesor', 'undo'));
  expect(visit.content.sites).toEqual({});
});

it('says so when there is nothing left to undo or redo', async () => {
  const visit = await openTestVisit(await temporaryFolder());
  await expect(visit.commit(undoAct('Asesor', 'undo'))).rejects.toMatchObject({ code: 'refused' });
  await expect(visit.commit(undoAct('Asesor', 'redo'))).rejects.toMatchObject({ code: 'refused' });
});

it('undoes the act that is named, past later acts of the same person, and only once', async () => {
  const visit = await openTestVisit(await temporaryFolder());
  await save(visit, 'Asesor', putSite('bch', 'Hub'));
  const removed = await visit.commit(() => ({
    by: 'Asesor',
    changes: [{ op: 'remove', collection: 'sites', id: 'bch' }],
  }));
  await save(visit, 'Asesor', putSite('rsud', 'RSUD'));
  const batch = removed.edits[0]?.batch;
  await visit.commit(undoAct('Asesor', 'undo', batch));
  expect(nameOf(visit)).toBe('Hub');
  expect(visit.content.sites['rsud']?.name).toBe('RSUD');
  await expect(visit.commit(undoAct('Asesor', 'undo', batch))).rejects.toMatchObject({ code: 'refused' });
  await visit.commit(undoAct('Asesor', 'undo'));
  expect(visit.content.sites['rsud']).toBeUndefined();
});
