import { statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { shellFolder } from '../../../electron/backend/folders.ts';
import { diskOf } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('keeps the files of the shell inside the data folder, and makes that where there is none yet', async () => {
  const data = join(await temporaryFolder(), 'data');
  expect(shellFolder(data)).toBe(join(data, 'shell'));
  expect(statSync(join(data, 'shell')).isDirectory()).toBe(true);
});

it.for([true, false])(
  'keeps them apart where the data folder takes no writing (used before: %s)',
  async (isUsed, context) => {
    const disk = await diskOf(64, context);
    if (isUsed) await mkdir(join(disk.folder, 'shell'));
    disk.remount('ro');
    const folder = shellFolder(disk.folder);
    onTestFinished(() => rm(folder, { recursive: true }));
    expect(folder.startsWith(join(tmpdir(), 'tinjau-shell-'))).toBe(true);
    expect(statSync(folder).isDirectory()).toBe(true);
  },
);
