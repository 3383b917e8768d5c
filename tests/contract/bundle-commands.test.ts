import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf, textOf } from '../support/bundle/forge.ts';
import { phonePhoto } from '../support/bundle/full-visit.ts';
import { goodBundle } from '../support/bundle/good-bundle.ts';
import { commandLine, sample } from './run-commands.ts';

it('carries a visit from one data folder to another: the same head, the same digest', { timeout: 60_000 }, async () => {
  const { folder, tinjau, tinjauIn } = await commandLine();
  const visit = (await tinjau('visit', 'create', sample)).stdout.trim();
  const photo = join(folder, 'lapangan.jpg');
  await writeFile(photo, await phonePhoto());
  expect(await tinjau('evidence', 'add', visit, photo, '--indicator', 'GOV.1.1')).toMatchObject({ code: 0 });
  const file = join(folder, 'kunjungan.tinjau');
  const made = await tinjau('--json', 'bundle', 'export', visit, '--out', file);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  const { about } = JSON.parse(made.stdout) as { about: { head: string; digest: string } };
  const checked = await tinjauIn('lain', '--json', 'bundle', 'check', file);
  expect(JSON.parse(checked.stdout)).toMatchObject({ about, files: 3 });
  expect((await tinjauIn('lain', 'bundle', 'import', file)).stdout.split('\n')[0]).toBe(visit);
  const there = await tinjauIn('lain', 'visit', 'check', visit);
  expect(there.stdout).toContain(about.head);
  expect(there.stdout).toContain(about.digest);
});

it('refuses with the documented exit codes, and keeps both when it is asked to', { timeout: 60_000 }, async () => {
  const { folder, tinjau } = await commandLine();
  const bundle = await goodBundle();
  const at = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  const file = await at('baik.tinjau', bundle);
  expect(await tinjau('bundle', 'import', file)).toMatchObject({ code: 0 });
  const again = await tinjau('bundle', 'import', file);
  expect([again.code, again.stderr]).toEqual([4, expect.stringContaining('Simpan keduanya')]);
  const results = [
    await tinjau('bundle', 'import', file, '--keep-both'),
    await tinjau('bundle', 'check', await at('jahat.tinjau', Buffer.concat([bundle, Buffer.from('evil')]))),
    await tinjau('bundle', 'import', await at('kata.tinjau', 'these are words')),
    await tinjau('bundle', 'import', join(folder, 'none.tinjau')),
  ];
  expect(results.map(({ code }) => code)).toEqual([0, 6, 2, 3]);
});

it('shares a copy and lists what is not in it', { timeout: 60_000 }, async () => {
  const { folder, tinjau } = await commandLine();
  const visit = (await tinjau('visit', 'create', sample)).stdout.trim();
  const file = join(folder, 'dibagikan.tinjau');
  const made = await tinjau('bundle', 'export', visit, '--out', file, '--shared');
  expect(made.stdout).toMatch(/tidak disertakan\thistory\t\d+/u);
  expect(textOf(filesOf(await readFile(file))['edits.jsonl'])).toContain('"act":{"code":"copy-to-share"}');
});

it('makes, lists and restores backups', { timeout: 60_000 }, async () => {
  const { tinjau } = await commandLine();
  const visit = (await tinjau('visit', 'create', sample)).stdout.trim();
  expect(await tinjau('backup', 'now')).toMatchObject({ code: 0, stdout: 'dibuat 0\ntidak berubah 1\n' });
  const [row] = (await tinjau('backup', 'list', visit)).stdout.split('\n');
  const [, backup = '', reason] = row?.split('\t') ?? [];
  expect(reason).toBe('automatic');
  const restored = await tinjau('backup', 'restore', visit, backup, '--replace');
  expect(restored).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^.+\ndipindahkan ke tempat sampah: .+\n$/u),
  });
  expect(await tinjau('backup', 'restore', visit, '2020-01-01')).toMatchObject({ code: 3 });
});
