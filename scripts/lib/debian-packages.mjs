import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { isRoot } from './paths.mjs';
import { run } from './run.mjs';

const installLimit = 10 * 60 * 1000;

/** Whether this machine installs Debian packages and we may ask it to. */
export async function canInstallDebian() {
  if (process.platform !== 'linux' || !isRoot()) return false;
  return (await run('apt-get', ['--version'], { quiet: true })).code === 0;
}

async function has(command) {
  if (isAbsolute(command)) return existsSync(command);
  return (await run('sh', ['-c', `command -v ${command}`], { quiet: true })).code === 0;
}

/**
 * Installs the packages of commands that are missing, all in one go. `wanted` maps a command, or a file by its whole
 * path, to its Debian package.
 * Answers the commands that are still missing afterwards.
 */
export async function ensureCommands(wanted) {
  const missing = await missingOf(Object.keys(wanted));
  if (missing.length === 0 || !(await canInstallDebian())) return missing;
  const packages = [...new Set(missing.map((command) => wanted[command]))];
  console.error(`Installing Debian packages: ${packages.join(' ')} …`);
  const quietly = { quiet: true, timeout: installLimit, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], quietly);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quietly);
  return missingOf(missing);
}

async function missingOf(commands) {
  const found = await Promise.all(commands.map(has));
  return commands.filter((_, index) => !found[index]);
}
