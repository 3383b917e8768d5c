import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay, isRoot, memory, modules, tool } from './paths.mjs';
import { run, runNode } from './run.mjs';

const attemptFile = join(memory, 'electron-attempt.json');
const day = 24 * 60 * 60 * 1000;
const fetchLimit = 5 * 60 * 1000;

/** The binary that Electron's own installer fetched; undefined when there is none. */
export function electronBinary() {
  const pathFile = join(modules, 'electron', 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const binary = join(modules, 'electron', 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/** What an earlier attempt came to, if it is young enough to be believed. `file` holds `{ at, reason }`. */
export function rememberedFailure(file, now) {
  if (!existsSync(file)) return undefined;
  const { at, reason } = JSON.parse(readFileSync(file, 'utf8'));
  return now - Date.parse(at) < day ? reason : undefined;
}

/** Fetches Electron once; a failure is remembered for a day, so that the next start does not wait for it again. */
export async function ensureElectron({ retry = false } = {}) {
  if (electronBinary()) return undefined;
  const remembered = retry ? undefined : rememberedFailure(attemptFile, Date.now());
  if (remembered) return remembered;
  console.error('Fetching Electron (about 120 MB, once) …');
  const { code, output } = await runNode([tool('electron', 'install-electron')], { quiet: true, timeout: fetchLimit });
  if (code === 0 && electronBinary()) {
    rmSync(attemptFile, { force: true });
    return undefined;
  }
  const cause = code === 124 ? 'no answer within five minutes' : firstLine(output);
  const reason = `its binary could not be fetched (${cause}; tried again after a day, or with --retry-electron)`;
  mkdirSync(memory, { recursive: true });
  writeFileSync(attemptFile, JSON.stringify({ at: new Date().toISOString(), reason }));
  return reason;
}

function firstLine(output) {
  const line = output.split('\n').find((text) => text.trim() !== '') ?? 'no reason given';
  return line.replace(/^\w*Error: /, '').trim();
}

/**
 * Why Electron cannot open a window here; undefined where it can. The sandbox is never switched off to make it run.
 * @returns {Promise<string | undefined>}
 */
export async function electronObstacle() {
  const binary = electronBinary();
  if (!binary) return 'its binary is missing';
  if (!hasDisplay()) return 'there is no display (DISPLAY and WAYLAND_DISPLAY are unset)';
  if (process.platform === 'linux' && isRoot()) return 'its sandbox does not run as root';
  const { code, output } = await run(binary, ['--version'], { quiet: true, timeout: 20_000 });
  return code === 0 ? undefined : `its binary does not start (${firstLine(output)})`;
}
