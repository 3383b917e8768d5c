import { join } from 'node:path';
import { pinnedNode } from '../../scripts/lib/paths.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { repository } from '../support/open-backend.ts';

/** What a start of the shell came to. */
export interface ShellStart {
  /** What the shell asked of Electron, in order. */
  asked: string[];
  info: object;
  /** Status of the page. */
  page: number;
  report: { begins: string; pages: number };
  /** What the threads said that read the report back: its verdict, whether it was evidence before, why it is not signed. */
  threads: { verify: string[]; existed: boolean; signing: string };
}

/** Starts the built shell of an app folder on a stand-in for Electron, with the sample visit, and makes a report. */
export async function startShell(app: string, data: string): Promise<ShellStart> {
  const standIn = join(repository, 'tests/support/electron-stand-in.mjs');
  const { output } = await run(pinnedNode, ['--import', standIn, join(app, 'out/main/index.js'), '--sample'], {
    quiet: true,
    timeout: 60_000,
    cwd: app,
    env: { TINJAU_DATA: data },
  });
  return JSON.parse(output) as ShellStart;
}
