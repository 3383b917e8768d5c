import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root, tool } from './paths.mjs';
import { runNode } from './run.mjs';
import { sourceHash } from './source-hash.mjs';
import { Stop } from './stop.mjs';

const stamp = join(root, 'out', '.sources');
const sources = [
  'shared',
  'renderer',
  'electron',
  'resources/fonts',
  'resources/icons',
  'electron.vite.config.ts',
  'vite.renderer.ts',
  'package-lock.json',
];

/** Builds the page and the desktop shell into out/ when their sources have changed since the last build. */
export async function ensureBuild() {
  const hash = sourceHash(root, sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.error('Building …');
  const { code, output } = await runNode([tool('electron-vite'), 'build', '--logLevel', 'warn'], { quiet: true });
  if (code !== 0) throw new Stop(`The build failed:\n${withoutStack(output)}`);
  writeFileSync(stamp, hash);
}

function withoutStack(output) {
  return stripVTControlCharacters(output)
    .replaceAll(/^ +at .*\n?/gmu, '')
    .trim();
}
