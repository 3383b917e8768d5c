import { expect, it } from 'vitest';
import { sourceFiles, textOf } from './sources.ts';

const shipped = sourceFiles('shared', 'electron', 'renderer');

function offenders(among: string[], pattern: RegExp): string[] {
  return among.filter((file) => pattern.test(textOf(file)));
}

it('asks nowhere which language is spoken: what a language does by itself stands in its folder', () => {
  const outside = shipped.filter((file) => !file.startsWith('shared/i18n/') && file !== 'shared/schema/primitives.ts');
  expect(offenders(outside, /[!=]== ?'(?:id|en)'|\[['"]id['"], ['"]en['"]\]|'id' \| 'en'/u)).toEqual([]);
});

it('writes dates, times and numbers as a language does in one place', () => {
  const writing = /\bIntl\.|\.toLocale\w+\(/u;
  expect(offenders(shipped, writing)).toEqual(['shared/i18n/format.ts']);
  expect(offenders(shipped, /\.replace(?:All)?\(':', ?'\.'\)|\.replace\('\.', ?','\)/u)).toEqual([
    'shared/domain/attendees/attendance-binding.ts',
  ]);
});
