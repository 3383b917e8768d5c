import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { circlesIn } from './circles.ts';
import { importsOf, sourceFiles, textOf } from './sources.ts';

const sources = sourceFiles('shared', 'electron', 'renderer', 'tests');

/** The files that a file imports, types included. */
function targetsOf(file: string): string[] {
  return importsOf(textOf(file))
    .map(({ from }) => posix.join(posix.dirname(file), from))
    .filter((target) => sources.includes(target));
}

it('has no circle of imports, types counted: what two files need of each other has a file of its own', () => {
  expect(circlesIn(sources, targetsOf)).toEqual([]);
});

it('would find a circle of three, and leaves alone what only leads into it or out of it', () => {
  const forth: Record<string, string[]> = { in: ['a'], a: ['b'], b: ['c'], c: ['a', 'out'], out: [] };
  expect(circlesIn(Object.keys(forth), (file) => forth[file] ?? [])).toEqual([['a', 'b', 'c']]);
});
