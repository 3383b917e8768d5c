import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pinnedNode } from '../../scripts/lib/paths.mjs';
import { repository } from '../support/open-backend.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

export const sample = join(repository, 'resources/samples/bojonegoro-2020.yaml');
const cli = join(repository, 'electron/hosts/cli.ts');

/** Runs a program to its end, whatever its exit code. */
export function run(program: string, words: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(program, words, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
}

/** The command line on data folders of this test alone. */
export async function commandLine() {
  const folder = await temporaryFolder();
  const tinjauIn = (data: string, ...words: string[]): Promise<Outcome> =>
    run(pinnedNode, [cli, '--data', join(folder, data), '--lang', 'id', ...words]);
  return { folder, tinjauIn, tinjau: (...words: string[]) => tinjauIn('data', ...words) };
}
