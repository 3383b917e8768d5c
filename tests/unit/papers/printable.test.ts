import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { printable, printedRanges, unprintable } from '../../../shared/domain/papers/printable.ts';
import { unprintablePlaces } from '../../../shared/domain/papers/printed-fields.ts';
import { fonts } from '../../support/report/a-paper.ts';
import { sampleContent } from '../../support/sample-content.ts';

function lettersOf(face: string): Set<number> {
  const font = create(readFileSync(join(fonts, `source-sans-3-${face}.ttf`)));
  if (!('characterSet' in font)) throw new Error('a printed face is a collection');
  return new Set(font.characterSet);
}

it('knows exactly the letters that the printed faces share', () => {
  const byteOrderMark = 0xfeff;
  const [regular = new Set<number>(), ...others] = ['regular', 'semibold', 'italic'].map(lettersOf);
  const shared = [...regular].filter((code) => code !== byteOrderMark && others.every((face) => face.has(code)));
  const named = printedRanges
    .trim()
    .split(/\s+/u)
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map((end) => Number.parseInt(end, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
  expect(named).toEqual(shared.toSorted((a, b) => a - b));
});

it.each([
  ['a letter with its accent apart', 'Andre\u0301', 'André'],
  ['letters of mathematics', '𝐋𝐚𝐩𝐨𝐫𝐚𝐧 ①', 'Laporan 1'],
  ['the bullet of a word processor', '\uF0B7 pertama', '• pertama'],
  ['a tick of a telephone', '✅ selesai', '✓ selesai'],
  ['joiners, directions and a byte order mark', '\uFEFFa\u200Db\u202Ec\u0007', 'abc'],
  ['line ends of every system', 'a\r\nb\rc\u2028d\te', 'a\nb\nc\nd\te'],
  ['what the font has', 'Şükrü, ḥāfiẓ, Łódź, Ωμέγα, Юлия, ≥ → ☑', 'Şükrü, ḥāfiẓ, Łódź, Ωμέγα, Юлия, ≥ → ☑'],
])('prints %s', (_, typed, printed) => {
  expect(printable(typed)).toBe(printed);
  expect(unprintable(typed)).toEqual([]);
});

it('names what no paper can show, once each', () => {
  expect(unprintable('Nama 王小明 王 😀 محمد')).toEqual(['王', '小', '明', '😀', 'م', 'ح', 'د']);
});

it('finds where such letters stand, in printed fields only', async () => {
  const content = await sampleContent();
  content.attendees['a'] = {
    name: '王小明',
    position: 'Pengusaha',
    note: '😀',
    group: 'community',
    pillars: [],
    order: 'z',
  };
  if (content.header['header']) content.header['header'].place.name = 'Kota 😀';
  expect(
    unprintablePlaces(content).map(({ collection, id, field, letters }) => [collection, id, field, letters]),
  ).toEqual([
    ['header', 'header', 'place', ['😀']],
    ['attendees', 'a', 'name', ['王', '小', '明']],
  ]);
});
