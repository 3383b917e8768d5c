import { expect, it } from 'vitest';
import { isInstalled, npmFailure } from '../../../scripts/lib/lock-file.mjs';

const locked = {
  packages: {
    '': { name: 'tinjau' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-o', optional: true },
  },
};
const a = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };

it('is content when all that this platform needs is there', () => {
  expect(isInstalled(locked, { packages: a })).toBe(true);
});

it.each([
  ['nothing was installed', undefined],
  ['a package is missing', { packages: {} }],
  ['a package is older', { packages: { 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } } }],
  ['a package is another one', { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } } }],
  ['a package too many is there', { packages: { ...a, 'node_modules/b': { version: '1.0.0' } } }],
])('installs when %s', (_name, installed) => {
  expect(isInstalled(locked, installed)).toBe(false);
});

it.each([
  [
    'npm error code ENOTFOUND\nnpm error errno ENOTFOUND\nnpm error network request failed',
    'cannot be reached (ENOTFOUND)',
  ],
  ['npm error code EACCES\nnpm error syscall mkdir\n', 'could not be installed (EACCES: syscall mkdir)'],
  ['', 'could not be installed (an unknown error)'],
])('says in one sentence why npm failed', (output, expected) => {
  expect(npmFailure(output)).toContain(expected);
  expect(npmFailure(output)).not.toContain('\n');
});
