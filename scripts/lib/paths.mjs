import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const modules = join(root, 'node_modules');

/** Where the scripts remember things; it disappears with node_modules, as it should. */
export const memory = join(modules, '.tinjau');

/** The Node that Electron is built with, shipped by the `node` package; every tool runs on it whatever the machine has. */
export const pinnedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The script behind a package's command, to be run by the pinned Node. */
export function tool(packageName, command = packageName) {
  const folder = join(modules, packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * The environment of every child: whatever says `node` or names a tool finds ours first, and what Node has compiled once
 * it keeps, which halves the time until the command line answers.
 */
export function toolEnvironment(extra = {}) {
  const path = [join(modules, '.bin'), join(modules, 'node', 'bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, NODE_COMPILE_CACHE: join(memory, 'compiled'), ...extra };
}

export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

export function isRoot() {
  return process.getuid?.() === 0;
}
