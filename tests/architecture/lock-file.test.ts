import { expect, it } from 'vitest';
import { textOf } from './sources.ts';

interface Entry {
  version?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Entry> };

/** Where npm looks for a package that another one asks for: beside it, then in each folder above. */
function isLocked(asker: string, name: string): boolean {
  const nested = asker
    .split('/node_modules/')
    .map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'));
  return [...nested.map((path) => `${path}/node_modules/${name}`), `node_modules/${name}`].some((path) =>
    Object.hasOwn(packages, path),
  );
}

it('locks the binaries of every platform, also of those that nobody here has; npm ci refuses a lock without them', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});

it('asks for what package.json asks for', () => {
  const manifest = JSON.parse(textOf('package.json')) as Entry;
  expect(packages['']?.dependencies).toEqual(manifest.dependencies);
  expect(packages['']?.devDependencies).toEqual(manifest.devDependencies);
});

it('locks a version for everything', () => {
  const loose = Object.entries(packages).filter(([, entry]) => entry.version === undefined);
  expect(loose).toEqual([]);
});

it('locks the bytes of every package, also of those for other platforms: whoever installs there gets what was meant', () => {
  const unproven = Object.entries(packages).filter(
    ([path, { link, integrity = '' }]) =>
      path !== '' && link !== true && !/^sha512-[A-Za-z0-9+/]{86}==$/u.test(integrity),
  );
  expect(unproven.map(([path]) => path)).toEqual([]);
});
