import { set } from '../../../shared/domain/edits/changes.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openVisit } from '../../../electron/backend/store/open-visit.ts';
import type { Client } from '../../../electron/hosts/client.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';
import { openBackend } from '../../support/open-backend.ts';
import { preparePaper, sealedSample, sealVisit, signSeats } from '../../support/signing/sign-visit.ts';

const by = 'Penguji';
const refused = { code: 'refused' };
const forged = {
  assessment: { at: '2020-02-28T02:00:00.000Z', certificate: 'Siapa saja', fileSha256: 'a'.repeat(64) },
};
const seat = (more: object): Change => ({
  op: 'put',
  collection: 'signoffs',
  id: 'ketua',
  value: { position: 'Ketua', party: 'first', order: 'a0', ...more },
});

const everyone = { ketua: 'Penilai Satu', pendamping: 'Penilai Dua', 'tuan-rumah': 'Tuan Rumah' };

async function listed(client: Client): Promise<string | undefined> {
  return (await client.visits.list()).visits[0]?.status;
}

describe('a visit is never called signed by anybody’s word', () => {
  test('not by asking for that state', async () => {
    const opened = await openBackend();
    const visit = await sealedSample(opened);
    const to = 'signed' as 'sealed';
    await expect(opened.client.visits.transition({ visit, by, to })).rejects.toMatchObject({ code: 'invalid-input' });
    expect(await listed(opened.client)).toBe('sealed');
  });

  test.each<[string, Change]>([
    ['with a seat that brings a signature along', seat({ signed: forged })],
    ['over the signatures of a seat', { op: 'set', collection: 'signoffs', id: 'ketua', fields: { signed: forged } }],
    ['over the state', { op: 'set', collection: 'header', id: 'header', fields: { status: 'signed' } }],
  ])('not by an edit %s', async (_name, change) => {
    const { client } = await openBackend();
    const { visit } = await client.visits.createSample({ by });
    await expect(client.visits.edit({ visit, by, changes: [change] })).rejects.toMatchObject(refused);
  });

  test('nor called unsigned: a signature that was given is not taken from its seat', async () => {
    const opened = await openBackend();
    const { client } = opened;
    const { visit } = await client.visits.createSample({ by });
    await preparePaper(client, { visit, kind: 'attendance' });
    await signSeats(opened, { visit, kind: 'attendance' }, { ketua: 'Penilai Satu' });
    const changes: Change[] = [{ op: 'remove', collection: 'signoffs', id: 'ketua' }];
    await expect(client.visits.edit({ visit, by, changes })).rejects.toMatchObject(refused);
    await expect(client.visits.edit({ visit, by, changes: [seat({})] })).rejects.toMatchObject(refused);
    await expect(client.visits.undo({ visit, by: 'Penilai Satu' })).rejects.toMatchObject(refused);
    const { signatories } = await client.signatures.state({ visit, kind: 'attendance' });
    expect(signatories.find(({ id }) => id === 'ketua')?.signed).toBeDefined();
  });

  test('not by signatures on a draft: only what was sealed counts', async () => {
    const opened = await openBackend();
    const { client } = opened;
    const { visit } = await client.visits.createSample({ by });
    const paper = { visit, kind: 'assessment' } as const;
    await preparePaper(client, paper);
    const { 'tuan-rumah': last, ...others } = everyone;
    const { content } = await client.visits.open({ visit });
    expect(content.header['header']?.prepared?.['assessment']?.seal).toBeNull();
    await signSeats(opened, paper, others);
    await sealVisit(client, visit);
    await signSeats(opened, paper, { 'tuan-rumah': last });
    expect(await listed(client)).toBe('sealed');
  });
});

test('a visit that was marked as signed by a click is shown as sealed, and as signed once everyone has', async () => {
  const first = await openBackend();
  const visit = await sealedSample(first);
  await first.backend.close();
  await markByClick(first.data, visit);
  const { client, backend } = await openBackend({ data: first.data });
  expect(await listed(client)).toBe('sealed');
  await expect(client.visits.edit({ visit, by, changes: [seat({})] })).rejects.toMatchObject({ code: 'locked' });
  await preparePaper(client, { visit, kind: 'assessment' });
  await signSeats({ client, backend }, { visit, kind: 'assessment' }, everyone);
  expect(await listed(client)).toBe('signed');
});

/** As an earlier version wrote it: in the history by a change of state, and in the list that it kept. */
async function markByClick(data: string, id: string): Promise<void> {
  const folder = join(data, 'visits', id);
  const visit = await openVisit({ id, folder, ports: fixedPorts(), device: 'laptop', warn: () => undefined });
  const act = { code: 'change-status' as const, params: { to: 'signed' } };
  await visit.commit(() => ({ by, act, changes: [set('header', 'header', { status: 'signed' })] }));
  await visit.close();
  const { client, backend } = await openBackend({ data });
  const [summary] = (await client.visits.list()).visits;
  await backend.close();
  const journalBytes = (await readFile(join(folder, 'edits.jsonl'))).length;
  const rows = { [id]: { summary: { ...summary, status: 'signed' }, journalBytes } };
  await writeFile(join(data, 'index.json'), JSON.stringify(rows));
}
