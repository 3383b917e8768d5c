import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { commandLine, sample } from './run-commands.ts';

it('writes a key for the person alone, and leaves what is made for others to the mask of the system', async ({
  skip,
}) => {
  skip(process.platform === 'win32', 'Windows has no such modes');
  const before = process.umask(0o022);
  onTestFinished(() => void process.umask(before));
  const { folder, tinjau } = await commandLine();
  const visit = (await tinjau('visit', 'create', sample)).stdout.trim();
  const [key, bundle] = [join(folder, 'kunci.p12'), join(folder, 'kunjungan.tinjau')];
  expect(await tinjau('identity', 'create', '--name', 'Kunci uji', '--out', key)).toMatchObject({ code: 0 });
  expect(await tinjau('bundle', 'export', visit, '--out', bundle)).toMatchObject({ code: 0 });
  const modes = await Promise.all([key, bundle].map(async (file) => (await stat(file)).mode & 0o777));
  expect(modes).toEqual([0o600, 0o644]);
}, 30_000);
