import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { functionsIn, type MeasuredFunction } from './functions.ts';
import { allFiles, textOf } from './sources.ts';
import { notYetShort, notYetSimple } from './not-yet.ts';

/** Markup is read from top to bottom and hides no step: a component may be longer than other functions. */
const most = { lines: 40, componentLines: 60, ways: 10 };

const functions = allFiles()
  .filter((file) => /^(?:shared|electron|renderer|scripts)\/.*\.(?:tsx?|mjs)$/u.test(file))
  .flatMap((file) => functionsIn(basename(file), textOf(file)).map((measured) => ({ ...measured, file })));

type Found = MeasuredFunction & { file: string };

const isLong = ({ file, name, lines }: Found): boolean =>
  lines > (file.endsWith('.tsx') && /^[A-Z]/u.test(name) ? most.componentLines : most.lines);
const isBranched = ({ ways }: Found): boolean => ways > most.ways;

function named(tooMuch: (each: Found) => boolean): string[] {
  return functions.filter(tooMuch).map(({ file, name }) => `${file} ${name}`);
}

it('keeps a function under 40 lines of its own, a component under 60', () => {
  expect(named(isLong).filter((name) => !notYetShort.has(name))).toEqual([]);
});

it('keeps the ways that a function can go to 10', () => {
  expect(named(isBranched).filter((name) => !notYetSimple.has(name))).toEqual([]);
});

it('forgives nothing any longer than it must', () => {
  expect([...notYetShort].filter((name) => !named(isLong).includes(name))).toEqual([]);
  expect([...notYetSimple].filter((name) => !named(isBranched).includes(name))).toEqual([]);
});

it('measures a function without the functions inside it', () => {
  const text = [
    'export function outer(a) {',
    '  const inner = () => {',
    '    if (a && b && c) return 1;',
    '    return a || b ? 2 : 3;',
    '  };',
    '  return inner;',
    '}',
  ].join('\n');
  expect(functionsIn('a.ts', text)).toEqual([
    { name: 'outer', line: 1, lines: 5, ways: 1 },
    { name: 'inner', line: 2, lines: 4, ways: 5 },
  ]);
});
