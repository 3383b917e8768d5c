import { spawn } from 'node:child_process';
import { pinnedNode, root, toolEnvironment } from './paths.mjs';

/**
 * Runs a program to its end. `quiet` keeps its output for the answer instead of showing it.
 * A program that cannot be started ends with code 127; one that outlives `timeout` milliseconds is ended with code 124.
 */
export function run(program, args, { quiet = false, timeout = 0, env = {}, cwd = root, stdin = 'ignore' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: toolEnvironment(env),
      stdio: [stdin, quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    let isLate = false;
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const timer =
      timeout &&
      setTimeout(() => {
        isLate = true;
        child.kill('SIGKILL');
      }, timeout);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: `${error.message}\n` });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: isLate ? 124 : (code ?? (signal ? 1 : 0)), output });
    });
  });
}

/** Runs a script on the pinned Node. */
export function runNode(args, options) {
  return run(pinnedNode, args, options);
}

/** Becomes the given script on the pinned Node: same terminal, same signals, same exit code. */
export function becomeNode(args, { cwd = root, env = {} } = {}) {
  const child = spawn(pinnedNode, args, { cwd, env: toolEnvironment(env), stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
