import fc from 'fast-check';
import { toCardinal as judgeEnglish } from 'n2words/en-GB';
import { toCardinal as judgeIndonesian } from 'n2words/id-ID';
import { expect, it } from 'vitest';
import { englishWords } from '../../../shared/i18n/en/number-words.ts';
import { numberWords } from '../../../shared/i18n/id/number-words.ts';

const most = 999_999_999_999;
const first3000 = Array.from({ length: 3001 }, (_, value) => value);
/** Each size as often as each other: of numbers drawn evenly nearly all are in the billions. */
const ofAnySize = fc
  .integer({ min: 1, max: 12 })
  .chain((digits) => fc.integer({ min: 0, max: Math.min(10 ** digits - 1, most) }));
const round = [1e4, 1e5, 1e6, 1_000_001, 1_001_000, 1_100_000, 1e9, 1_000_001_000, 1_001_000_000, 11e9, 2e11, most];

it('spells every number as another spells it in Indonesian, up to the billions', () => {
  for (const value of [...first3000, ...round]) expect(numberWords(value)).toBe(judgeIndonesian(value));
  fc.assert(
    fc.property(ofAnySize, (value) => numberWords(value) === judgeIndonesian(value)),
    { numRuns: 2000 },
  );
});

it('spells every number as another spells it in English; above a million they do not agree where "and" stands', () => {
  const bare = (words: string): string => words.replaceAll(' and ', ' ');
  const isSame = (value: number): boolean => {
    const [ours, theirs] = [englishWords(value), judgeEnglish(value)];
    return value < 1e6 ? ours === theirs : bare(ours) === bare(theirs);
  };
  expect([...first3000, ...round].filter((value) => !isSame(value))).toEqual([]);
  fc.assert(fc.property(ofAnySize, isSame), { numRuns: 2000 });
});

it.each([
  [1_000_001, 'one million and one'],
  [1_001_000, 'one million one thousand'],
  [2_000_000_011, 'two billion and eleven'],
])('puts "and" only before what is less than a hundred: %d', (value, words) => {
  expect(englishWords(value)).toBe(words);
});

it.each([-1, 0.5, Number.NaN, most + 1])('has no words for %d, and says so', (value) => {
  expect(() => numberWords(value)).toThrow(RangeError);
  expect(() => englishWords(value)).toThrow(RangeError);
});
