import { expect, it } from 'vitest';
import { openBackend } from '../../support/open-backend.ts';
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
  await visit.commit(undoAct({ by: 'Asesor' }, 'undo'));
  expect(nameOf(visit)).toBe('Hub');
  await visit.commit(undoAct({ by: 'Asesor' }, 'redo'));
  expect(nameOf(visit)).toBe('Creative Hub');
  expect(visit.content.sites['rsud']?.name).toBe('RSUD');
});

it('refuses to undo what somebody else has changed since, says who, and changes nothing', async () => {
  const visit = await openTestVisit(await temporaryFolder());
  await save(visit, 'Asesor', putSite('bch', 'Hub'));
  await save(visit, 'Asesor', rename('A'));
  await save(visit, 'Notulis', rename('B'));
  const edits = visit.edits.length;
  await expect(visit.commit(undoAct({ by: 'Asesor' }, 'undo'))).rejects.toMatchObject({
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
  await visit.commit(undoAct({ by: 'Asesor' }, 'undo'));
  expect(visit.content.sites).toEqual({});
});

it('says so when there is nothing left to undo or redo', async () => {
  const visit = await openTestVisit(await temporaryFolder());
  await expect(visit.commit(undoAct({ by: 'Asesor' }, 'undo'))).rejects.toMatchObject({ code: 'refused' });
  await expect(visit.commit(undoAct({ by: 'Asesor' }, 'redo'))).rejects.toMatchObject({ code: 'refused' });
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
  await visit.commit(undoAct({ by: 'Asesor' }, 'undo', batch));
  expect(nameOf(visit)).toBe('Hub');
  expect(visit.content.sites['rsud']?.name).toBe('RSUD');
  await expect(visit.commit(undoAct({ by: 'Asesor' }, 'undo', batch))).rejects.toMatchObject({ code: 'refused' });
  await visit.commit(undoAct({ by: 'Asesor' }, 'undo'));
  expect(visit.content.sites['rsud']).toBeUndefined();
});

it('takes back one act of anybody, and refuses what was taken back or changed since', async () => {
  const visit = await openTestVisit(await temporaryFolder());
  const { edits } = await save(visit, 'Notulis', putSite('bch', 'Hub'));
  await save(visit, 'Asesor', putSite('rsud', 'RSUD'));
  const batch = edits[0]?.batch ?? '';
  await visit.commit(undoAct({ by: 'Asesor' }, 'undo', batch));
  expect(Object.keys(visit.content.sites)).toEqual(['rsud']);
  await expect(visit.commit(undoAct({ by: 'Asesor' }, 'undo', batch))).rejects.toMatchObject({ code: 'refused' });
  // What another person took back no longer stands in the way of one's own undo.
  await expect(visit.commit(undoAct({ by: 'Notulis' }, 'undo'))).rejects.toMatchObject({ code: 'refused' });
  await visit.commit(undoAct({ by: 'Asesor' }, 'redo'));
  expect(Object.keys(visit.content.sites).sort()).toEqual(['bch', 'rsud']);
  await save(visit, 'Notulis', rename('Creative Hub'));
  await expect(visit.commit(undoAct({ by: 'Asesor' }, 'undo'))).rejects.toMatchObject({ code: 'conflict' });
  await expect(visit.commit(undoAct({ by: 'Asesor' }, 'undo', crypto.randomUUID()))).rejects.toMatchObject({
    code: 'not-found',
  });
});

it('brings the content back to a moment as one act, keeps the state, and undoes that', async () => {
  const { client } = await openBackend();
  const { visit } = await client.visits.createSample({ by: 'Notulis' });
  const before = await client.visits.check({ visit });
  const made = (await client.visits.open({ visit })).savedAt ?? '';
  await client.visits.edit({ visit, by: 'Asesor', changes: [putSite('baru', 'Baru')] });
  const title = { op: 'set', collection: 'header', id: 'header', fields: { title: 'Judul lain', note: 'x' } } as const;
  await client.visits.edit({ visit, by: 'Notulis', changes: [title] });
  await client.visits.transition({ visit, by: 'Ketua', to: 'in-review' });
  const later = await client.visits.check({ visit });

  const then = await client.visits.asOf({ visit, moment: { at: made } });
  expect([then.edits, Object.hasOwn(then.content.sites, 'baru')]).toEqual([before.edits, false]);
  await client.visits.revert({ visit, by: 'Ketua', edits: then.edits });
  expect((await client.visits.check({ visit })).digest).toBe(before.digest);
  expect((await client.visits.open({ visit })).content.header['header']?.status).toBe('in-review');
  await expect(client.visits.revert({ visit, by: 'Ketua', edits: then.edits })).rejects.toMatchObject({
    code: 'refused',
  });
  await expect(client.visits.revert({ visit, by: 'Ketua', edits: 0 })).rejects.toMatchObject({ code: 'refused' });
  await client.visits.undo({ visit, by: 'Ketua' });
  expect((await client.visits.check({ visit })).digest).toBe(later.digest);
});

it('tells the history of one entry, and of one field of it', async () => {
  const { client } = await openBackend();
  const { visit } = await client.visits.createSample({ by: 'Notulis' });
  const note = (text: string) => ({ op: 'set', collection: 'sites', id: 'kartini', fields: { note: text } }) as const;
  const name = { op: 'set', collection: 'sites', id: 'kartini', fields: { name: 'Jalan Kartini' } } as const;
  await client.visits.edit({ visit, by: 'Asesor', changes: [note('a')] });
  await client.visits.edit({ visit, by: 'Asesor', changes: [name] });
  await client.visits.edit({ visit, by: 'Notulis', changes: [note('b')] });
  const entry = { visit, collection: 'sites', entity: 'kartini' } as const;
  expect((await client.visits.history(entry)).total).toBe(4);
  const { edits } = await client.visits.history({ ...entry, field: 'note' });
  expect(edits.map(({ by, was }) => [by, was])).toEqual([
    ['Notulis', { note: 'a' }],
    ['Asesor', { note: null }],
  ]);
});
