import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { runCli } from '../../../electron/hosts/cli.ts';
import { repository } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const sample = join(repository, 'resources/samples/bojonegoro-2020.yaml');

/** The command line in this process, with what it said. */
async function tinjau(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const hear = (name: 'out' | 'err') => (text: unknown) => {
    said[name] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(hear('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear('err')),
  ];
  const code = await runCli(words);
  for (const spy of spies) spy.mockRestore();
  return { code, ...said };
}

it('leaves nothing half-made when a report is interrupted', async () => {
  const folder = await temporaryFolder();
  const data = ['--data', join(folder, 'data')];
  const { out } = await tinjau(...data, 'visit', 'create', sample);
  const visit = out.trim();

  const work = tinjau(...data, 'report', visit, '--out', join(folder, 'laporan.pdf'));
  await vi.waitFor(() => expect(process.listenerCount('SIGINT')).toBe(1), { timeout: 20_000, interval: 5 });
  process.emit('SIGINT');
  expect(await work).toMatchObject({ code: 1, out: '', err: 'cancelled: Dibatalkan. Tidak ada yang diubah.\n' });
  expect(await readdir(folder)).toEqual(['data']);
  expect(process.listenerCount('SIGINT')).toBe(0);
});

it('says what blocks the seal, and leaves a visit that cannot be sealed in its state', async () => {
  const folder = await temporaryFolder();
  const data = ['--data', join(folder, 'data')];
  const plan = join(folder, 'plan.yaml');
  const written = await readFile(sample, 'utf8');
  await writeFile(plan, written.replaceAll('GOV.1.1: 2', 'GOV.1.1: BD'));
  const visit = (await tinjau(...data, 'visit', 'create', plan)).out.trim();

  expect((await tinjau(...data, 'visit', 'check', visit)).out).toContain('menghalangi segel: GOV.1.1 belum dinilai.');
  const sealing = await tinjau(...data, 'visit', 'seal', visit);
  expect(sealing).toMatchObject({ code: 6, out: '' });
  expect(sealing.err).toContain('GOV.1.1 belum dinilai.');
  expect((await tinjau(...data, 'visit', 'show', visit)).out).toContain('Kabupaten Bojonegoro\tdraft');
});

it('tells what a seal freezes and who signs before it is set, and lists each TB with its reason', async () => {
  const data = ['--data', join(await temporaryFolder(), 'data')];
  const visit = (await tinjau(...data, 'visit', 'create', sample)).out.trim();
  const checked = await tinjau(...data, 'visit', 'check', visit);
  expect(checked.out).toMatch(/^TB ENV\.3\.3\tketua\tNilai contoh: .*PLN/mu);
  expect(await tinjau(...data, 'visit', 'seal', visit, '--as', 'siapa')).toMatchObject({ code: 3, out: '' });
  const sealing = await tinjau(...data, 'visit', 'seal', visit, '--as', 'pendamping');
  expect(sealing.code).toBe(0);
  const shown = JSON.parse((await tinjau(...data, '--json', 'visit', 'show', visit)).out);
  expect(shown.content.header.header.seal).toMatchObject({
    by: 'Pendamping Smart City Bojonegoro',
    member: 'pendamping',
  });
  const digest = /^sidik isi (\w{64})$/mu.exec(sealing.out)?.[1] ?? '';
  for (const line of [`sidik isi ${digest}`, 'isi: Nilai 108', 'akan ditandatangani oleh Ketua Tim Penilai'])
    expect(sealing.err).toContain(line);
});
