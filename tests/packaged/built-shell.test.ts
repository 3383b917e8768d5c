import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../support/open-backend.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startShell } from './start-shell.ts';

it(
  'starts as built: every door shut before the page is loaded, makes a report and reads it back',
  { timeout: 60_000 },
  async ({ skip }) => {
    if (!existsSync(join(repository, 'out/main/index.js'))) skip('the shell is not built (npm run build)');
    const { asked, info, page, report, threads } = await startShell(repository, await temporaryFolder());
    expect(asked.map((each) => each.replace(/^setPath userData .+$/u, 'setPath userData'))).toEqual([
      'enableSandbox',
      'setPath userData',
      'registerSchemesAsPrivileged',
      'ready',
      'menu',
      'webRequest',
      'permission requests',
      'permission checks',
      'devices',
      'spell checker',
      'NTLM ',
      'handle app',
      'load app://tinjau/',
    ]);
    expect(info).toMatchObject({ host: 'electron', canSave: true });
    expect(page).toBe(200);
    expect(report.begins).toBe('%PDF-');
    expect(threads).toEqual({ verify: ['no-signature', 'visit-not-given'], existed: false, signing: 'not-found' });
  },
);
