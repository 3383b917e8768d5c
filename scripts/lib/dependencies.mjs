import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, npmFailure } from './lock-file.mjs';
import { modules, pinnedNode, root } from './paths.mjs';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function isComplete() {
  const locked = readJson(join(root, 'package-lock.json'));
  return isInstalled(locked, readJson(join(modules, '.package-lock.json'))) && existsSync(pinnedNode);
}

/** The npm that started this script, or the one on the path. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /\.[cm]?js$/.test(script)) return { program: process.execPath, prefix: [script] };
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', prefix: [] };
}

/**
 * Makes node_modules what the lock file says, and nothing when it is. All words go to stderr, so that a command whose
 * output a program reads stays clean.
 */
export async function ensureDependencies() {
  if (isComplete()) return;
  console.error('Installing the packages of package-lock.json (about a minute the first time) …');
  const { program, prefix } = npmCommand();
  const { code, output } = await run(program, [...prefix, 'ci', '--prefer-offline', '--loglevel=error'], {
    quiet: true,
    // The tools are needed even where the machine is set up for production.
    env: { NODE_ENV: '', npm_config_production: '', npm_config_omit: '', npm_config_include: 'dev' },
  });
  if (code !== 0) throw new Stop(npmFailure(output));
  if (!existsSync(pinnedNode)) {
    throw new Stop(
      'The packages are there but the pinned Node is not: its install script did not run. Run "npm rebuild node" and then the same command again.',
    );
  }
}
