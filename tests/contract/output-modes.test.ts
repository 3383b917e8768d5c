import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { commandLine, sample } from './run-commands.ts';

it('leaves what a person makes for others to the mask of the system', async ({ skip }) => {
  skip(process.platform === 'win32', 'Windows has no such modes');
  const before = process.umask(0o022);
  onTestFinished(() => void process.umask(before));
  const { folder, tinjau } = await commandLine();
  const visit = (await tinjau('visit', 'create', sample)).stdout.trim();
  const bundle = join(folder, 'kunjungan.tinjau');
  expect(await tinjau('bundle', 'export', visit, '--out', bundle)).toMatchObject({ code: 0 });
  expect((await stat(bundle)).mode & 0o777).toBe(0o644);
}, 30_000);
