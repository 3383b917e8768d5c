import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldWords } from '../../../shared/domain/words/fold-words.ts';
import { lineAsTyped } from '../../../shared/domain/minutes/line-as-typed.ts';
import { changedLineChanges, newLineChanges } from '../../../shared/domain/minutes/line-changes.ts';
import { suggestSpeakers } from '../../../shared/domain/minutes/match-speaker.ts';
import { hasOpenSpeaker, withoutMarks } from '../../../shared/domain/minutes/open-speaker.ts';
import { parseTypedLine, type LineContext, type ParsedLine } from '../../../shared/domain/minutes/parse-typed-line.ts';
import { speakersOf } from '../../../shared/domain/people/speakers-of.ts';
import { findDue } from '../../../shared/domain/words/find-due.ts';
import { Action as ActionSchema, MinuteLine as LineSchema } from '../../../shared/schema/meeting.ts';
import type { Attendee } from '../../../shared/schema/people.ts';

const person = (position: string, name?: string, organisation?: string): Attendee => ({
  position,
  ...(name === undefined ? {} : { name }),
  ...(organisation === undefined ? {} : { organisation }),
  group: 'agency',
  pillars: [],
  order: 'a0',
});

const attendees = {
  pendamping: person('Pendamping Smart City Bojonegoro'),
  asisten: person('Asisten Pemerintahan dan Kesra Setda (Asisten I), Ketua Tim Pelaksana'),
  kominfo: person('Kepala Dinas Komunikasi dan Informatika', undefined, 'Dinas Komunikasi dan Informatika'),
  analis: person('Analis Data', 'Joko Nugroho', 'Bappeda'),
  dinkes: person('Kepala Dinas', undefined, 'Dinas Kesehatan'),
  dindik: person('Kepala Dinas', undefined, 'Dinas Pendidikan'),
  dewi: person('Staf', 'Dewi Lestari', 'Bappeda'),
  lestari: person('Bendahara', 'Lestari Wulandari, S.E.', 'Setda'),
  budi: person('Camat Dander', 'Dr. Budi Contoh, M.Si.', 'Kecamatan Dander'),
};
const speakers = speakersOf({}, attendees);
const context: LineContext = {
  speakers,
  nodes: [{ id: 'GOV', names: ['Governance'] }],
  findDue: (text) => findDue(text, '2020-02-26'),
};
const read = (text: string): ParsedLine => parseTypedLine(text, context);
const labelOf = (id: string): string => speakers.find((each) => each.id === id)?.label ?? '';
const wordsOf = (text: string): string[] => foldWords(text).map(({ word }) => word);

const whoSpeaks: Record<string, string | undefined> = {
  '@Pendamping smart city bukan aplikasi': 'pendamping',
  '@Asisten I pelaksana di lapangan kurang': 'asisten',
  '@Kepala Dinas Komunikasi informatika desa belum merata': 'kominfo',
  '@Joko Nugroho data stunting diperbarui': 'analis',
  '@Kepala Dinas anggaran 2026 turun': undefined,
  'kirim ke asisten@contoh.go.id besok': undefined,
  '@Lestari > susun laporan 5': undefined,
};
const rows = readFileSync(new URL('../../fixtures/words/spoken-lines.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

it.each(rows)('keeps every word of %s', (typed = '', _, kept = '') => {
  const line = read(typed);
  expect(Object.keys(whoSpeaks)).toContain(typed);
  expect(line.speaker?.id).toBe(whoSpeaks[typed]);
  const words = kept === 'every word' ? typed : (kept.split(/ — |, and /u)[0] ?? '');
  expect(wordsOf(line.text)).toEqual(wordsOf(line.speaker === undefined ? typed : words));
  expect(line.text.toLowerCase()).toContain(words.toLowerCase());
});

it('leaves the speaker open where two people fit, and prints what was typed without its mark', () => {
  const line = read('@Kepala Dinas anggaran 2026 turun');
  expect(line.chips).toContainEqual({ part: 'speaker', from: 0, to: 13, value: 'Kepala Dinas', isUnclear: true });
  expect(hasOpenSpeaker(line)).toBe(true);
  expect(withoutMarks(line.text)).toBe('Kepala Dinas anggaran 2026 turun');
  expect(withoutMarks('Kirim ke asisten@contoh.go.id, 3 @ 5.000')).toBe('Kirim ke asisten@contoh.go.id, 3 @ 5.000');
  expect(hasOpenSpeaker(read('kirim ke asisten@contoh.go.id besok'))).toBe(false);
});

it.each([
  ['@Joko data stunting', 'analis', 'Data stunting'],
  ['@Joko Santoso minta data', undefined, '@Joko Santoso minta data'],
  ['@Nugroho: data stunting', 'analis', 'Data stunting'],
  ['@Budi Contoh data desa', 'budi', 'Data desa'],
  ['@Dr. Budi Contoh, M.Si. data desa', 'budi', 'Data desa'],
  ['@Camat Kota jalan rusak', undefined, '@Camat Kota jalan rusak'],
  ['@Camat: jalan rusak', 'budi', 'Jalan rusak'],
  ['@Kepala Dinas Pertanian pupuk kurang', undefined, '@Kepala Dinas Pertanian pupuk kurang'],
  ['@Kepala Dinas, Dinas Kesehatan Stunting turun', 'dinkes', 'Stunting turun'],
  ['@Dinas Pendidikan: guru kurang', 'dindik', 'Guru kurang'],
  ['@Pelaksana teknis belum siap', undefined, '@Pelaksana teknis belum siap'],
  ['@Bupati Bojonegoro membuka rapat', undefined, '@Bupati Bojonegoro membuka rapat'],
  ['Laporan: @Joko Nugroho data siap', 'analis', 'Data siap'],
  ['@ 5.000 per lembar', undefined, '@ 5.000 per lembar'],
])('reads who speaks in "%s"', (typed, who, text) => {
  const line = read(typed);
  expect([line.speaker?.id, line.text]).toEqual([who, text]);
});

it('sees no owner in an address of mail, and leaves open who of two is meant', () => {
  expect(read('> kirim ke asisten@contoh.go.id')).toMatchObject({ text: 'Kirim ke asisten@contoh.go.id' });
  expect(read('> kirim ke asisten@contoh.go.id').owner).toBeUndefined();
  const open = read('> susun laporan @Lestari besok');
  expect(open.owner).toBeUndefined();
  expect(open.text).toBe('Susun laporan @Lestari besok');
});

it.each([
  ['> koordinasi dengan @Joko dan @Budi Contoh besok', 'analis', 'Koordinasi dengan @Joko dan @Budi Contoh besok'],
  ['> minta data dari @Joko Nugroho, lalu susun', 'analis', 'Minta data dari @Joko Nugroho, lalu susun'],
  ['> susun laporan @Budi Contoh', 'budi', 'Susun laporan @Budi Contoh'],
  ['> @Joko dan @Budi Contoh susun laporan', 'analis', 'Joko dan @Budi Contoh susun laporan'],
  ['> @Joko: susun laporan', 'analis', 'Joko: susun laporan'],
  ['@Camat > kirim ke @Joko', 'analis', 'Kirim ke @Joko'],
])('takes the owner from "%s" and leaves the sentence whole', (typed, owner, text) => {
  const line = read(typed);
  expect([line.owner?.id, line.text]).toEqual([owner, text]);
  expect(hasOpenSpeaker(line)).toBe(false);
  expect(wordsOf(withoutMarks(line.text))).toEqual(wordsOf(typed.replace(/^@Camat/u, '')));
});

it('offers nobody once a name is whole and words follow it', () => {
  expect(suggestSpeakers('Joko Nug', speakers).map(({ id }) => id)).toEqual(['analis']);
  expect(suggestSpeakers('Joko Nugroho data', speakers)).toEqual([]);
  expect(suggestSpeakers('Asisten I pelaksana', speakers)).toEqual([]);
  expect(suggestSpeakers('Kepala Dinas Komunikasi da', speakers).map(({ id }) => id)).toEqual(['kominfo']);
});

const said = fc.array(
  fc.oneof(
    fc.constantFrom('data', 'Kepala', 'Dinas', 'Joko', 'I', 'smart', 'city', 'pelaksana', 'dan', 'informatika', 'tim'),
    fc.constantFrom('Jumat', 'depan', 'tanggal', '5', 'Maret', '2026', 'besok', 'Bojonegoro', 'Nugroho', 'a@b.id'),
    fc.stringMatching(/^[a-z]{2,6}$/u),
  ),
  { minLength: 1, maxLength: 9 },
);
const names = fc.constantFrom(
  'Joko Nugroho',
  'Kepala Dinas',
  'Asisten I',
  'Lestari',
  'Pendamping Smart City',
  'Camat',
  'Bupati',
  ...speakers.map(({ label }) => label),
);

it('loses no word that was typed: the words of the speaker and those of the text are the words of the line', () => {
  fc.assert(
    fc.property(names, fc.constantFrom(' ', ': ', ' > ', ' ! ', ', '), said, (name, join, words) => {
      const line = read(`@${name}${join}${words.join(' ')}`);
      const typed = wordsOf(`${name} ${words.join(' ')}`);
      const kept = wordsOf(line.text);
      expect(typed.slice(typed.length - kept.length)).toEqual(kept);
      const named = typed.slice(0, typed.length - kept.length);
      const known = wordsOf(`${line.speaker?.label ?? ''} ${line.speaker?.organisation ?? ''}`);
      expect(named.filter((word) => !known.includes(word))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

it('reads a kept line that is opened again as the same line, whatever was typed', () => {
  const starts = fc.constantFrom('', '> ', '! ', '? ', 'Arahan: ', 'Catatan: ', 'Laporan: ', '@', '> @');
  fc.assert(
    fc.property(starts, names, fc.constantFrom(' ', ': ', ' > ', ' ? '), said, (start, name, join, words) => {
      const { kind, text, links, speaker } = read(`${start}${name}${join}${words.join(' ')}`);
      fc.pre(text !== '');
      const typed = lineAsTyped({ session: 's', kind, text, links, order: 'a' }, speaker?.label);
      const again = read(typed);
      expect([again.kind, again.text, again.links, again.speaker?.id]).toEqual([kind, text, links, speaker?.id]);
    }),
    { numRuns: 2000 },
  );
});

it('changes nothing where an action is opened again and kept as it is, also once its owner was put right', () => {
  const place = { id: 'm', actionId: 'a', session: 's', at: '09:00', order: 'a0', actionOrder: 'a0' };
  const starts = fc.constantFrom('> ', '> @Joko ', '> @Budi Contoh: ', '> @Lestari ', '@Camat > ', '@Kepala Dinas > ');
  fc.assert(
    fc.property(starts, said, names, said, (start, before, name, after) => {
      const typed = `${start}${before.join(' ')} @${name} ${after.join(' ')} @Joko`;
      const [put, made] = newLineChanges(read(typed), place);
      const line = LineSchema.parse(put?.op === 'put' && put.value);
      const action = { ...ActionSchema.parse(made?.op === 'put' && made.value), owner: 'Put right' };
      expect(wordsOf(typed).join(' ').endsWith(wordsOf(line.text).join(' '))).toBe(true);
      const opened = read(lineAsTyped(line, line.speaker === undefined ? undefined : labelOf(line.speaker)));
      const { due, owner } = opened;
      const [set, acted] = changedLineChanges(opened, { ...line, id: 'm', due, owner }, place);
      expect({ ...line, ...(set?.op === 'set' && set.fields), speaker: line.speaker }).toEqual(line);
      expect({ ...action, ...(acted?.op === 'set' && acted.fields) }).toEqual(action);
    }),
    { numRuns: 2000 },
  );
});

it('has a label of its own for each of those who bear the same office', () => {
  expect([labelOf('dinkes'), labelOf('dindik')]).toEqual([
    'Kepala Dinas, Dinas Kesehatan',
    'Kepala Dinas, Dinas Pendidikan',
  ]);
});

/** The shortest of some runs, so that what else the machine does counts little. */
function shortest(text: string): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

it.each([
  '@',
  '@a ',
  ',',
  '#a.',
  ' ',
  '.',
  'Joko ',
  '> @Joko ',
  'Kepala Dinas ',
  '1 ',
  'a-',
  'Jumat, ',
  '2 minggu x ',
  '1.',
  '1,',
  "'27 ",
])('takes time in proportion to hostile letters, not to their square: "%s"', (piece) => {
  const [less, more] = [1000, 64_000].map((length) => shortest(`@x > ${piece.repeat(length / piece.length)}x`));
  expect(more).toBeLessThan(1000 * Math.max(less ?? 0, 0.1));
});
