import { expect, it } from 'vitest';
import { sourceFiles, textOf } from './sources.ts';

/** Where the form of a change is at home, and where recorded values are made changes of again. */
const atHome = /^shared\/(?:domain\/edits|schema)\//u;

it('spells a change in one place: everything else asks a command of the domain, or puts, sets and removes by type', () => {
  const literal = /(?<!recorded\(\{\s*)\bop: '(?:put|set|remove)'/u;
  const made = sourceFiles('shared', 'electron', 'renderer').filter((file) => !atHome.test(file));
  expect(made.filter((file) => literal.test(textOf(file)))).toEqual([]);
});

it('makes no change in the page: it asks the commands of the domain', () => {
  const made = /import \{[^}]*\b(?:put|set|remove|recorded)\b[^}]*\} from '[^']*\/edits\/changes\.ts'/u;
  expect(sourceFiles('renderer').filter((file) => made.test(textOf(file)))).toEqual([]);
});
