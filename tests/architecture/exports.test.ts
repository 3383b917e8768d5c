import { expect, it } from 'vitest';
import { notYetOneName } from './not-yet.ts';
import { sourceFiles, textOf } from './sources.ts';

const declared = /^export (?:abstract )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/u;

/** What a file exports, each name once: a schema and its type, and the forms of one function, count as one. */
function exportsOf(file: string): { name: string; line: string; before: string }[] {
  const lines = textOf(file).split('\n');
  const found = lines.flatMap((line, index) => {
    const name = declared.exec(line)?.[1];
    return name === undefined ? [] : [{ name, line, before: lines[index - 1] ?? '' }];
  });
  return found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index);
}

it('explains every export of shared and the backend, texts aside, unless it only reads a type off what is explained', () => {
  const isDerived = /^export (?:type \w+ = .*\btypeof\b|const \w+: typeof )/u;
  const isText = (file: string): boolean => /^shared\/i18n\/[^/]+\//u.test(file);
  const files = sourceFiles('shared', 'electron/backend').filter((file) => !isText(file));
  const bare = files.flatMap((file) =>
    exportsOf(file)
      .filter(({ line, before }) => !before.trimEnd().endsWith('*/') && !isDerived.test(line))
      .map(({ name }) => `${file} ${name}`),
  );
  expect(bare).toEqual([]);
});

/** Languages hold the same names, and a handler is called after the calls that it answers: that is how one finds them. */
const isParallel = (file: string): boolean => /^(?:shared\/i18n|electron\/backend\/handlers)\//u.test(file);

function namesInTwoFiles(): string[] {
  const counts = new Map<string, number>();
  for (const file of sourceFiles('shared', 'electron', 'renderer').filter((each) => !isParallel(each))) {
    for (const { name } of exportsOf(file)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([name]) => name);
}

it('gives one name to one thing', () => {
  expect(namesInTwoFiles().filter((name) => !notYetOneName.has(name))).toEqual([]);
});

it('forgives no name any longer than it must', () => {
  const twice = namesInTwoFiles();
  expect([...notYetOneName].filter((name) => !twice.includes(name))).toEqual([]);
});
