import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pinnedNode } from '../../scripts/lib/paths.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { repository } from '../support/open-backend.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const shell = join(repository, 'out/main/index.js');
const standIn = join(repository, 'tests/support/electron-stand-in.mjs');

it('starts as built: sandbox and scheme before ready, every door shut before the page is loaded', async ({ skip }) => {
  if (!existsSync(shell)) skip('the shell is not built (npm run build)');
  const { output } = await run(pinnedNode, ['--import', standIn, shell], {
    quiet: true,
    timeout: 20_000,
    env: { TINJAU_DATA: await temporaryFolder() },
  });
  const { asked, info, page } = JSON.parse(output) as { asked: string[]; info: object; page: number };
  expect(asked.map((each) => each.replace(/^setPath userData .+$/u, 'setPath userData'))).toEqual([
    'enableSandbox',
    'setPath userData',
    'registerSchemesAsPrivileged',
    'ready',
    'webRequest',
    'permission requests',
    'permission checks',
    'devices',
    'spell checker',
    'NTLM ',
    'handle app',
    'menu',
    'load app://tinjau/',
  ]);
  expect(info).toMatchObject({ host: 'electron', canSave: true });
  expect(page).toBe(200);
});
