import { dayNames, monthNames } from './calendar.ts';

const numbers = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
};

/** How people write the days besides by their names; from Sunday. */
const otherDays: Record<string, number> = { ahad: 0, "jum'at": 5, 'jum’at': 5, jumaat: 5 };

/** Short names of months, of both languages; from January. */
const shortMonths: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'peb'],
  ['mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'agt', 'ags', 'aug', 'agust'],
  ['sep', 'sept'],
  ['okt', 'oct'],
  ['nov', 'nop'],
  ['des', 'dec'],
];

const weekdays = new Map<string, number>([
  ...[dayNames.id, dayNames.en].flatMap((names) => names.map((name, at): [string, number] => [name.toLowerCase(), at])),
  ...Object.entries(otherDays),
]);
const months = new Map<string, number>([
  ...[monthNames.id, monthNames.en].flatMap((names) =>
    names.map((name, at): [string, number] => [name.toLowerCase(), at + 1]),
  ),
  ...shortMonths.flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])),
]);

/** The alternatives of a pattern, longer words before those they begin with. */
function anyOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** Pieces of patterns: a name of a day, a name of a month, a small number in figures or words. */
export const dayWord = anyOf(weekdays.keys());
export const monthWord = anyOf(months.keys());
export const countWord = `\\d{1,3}|${anyOf([...numbers.id, ...numbers.en].filter((word) => !/^(?:nol|zero)$/u.test(word)))}`;

/** 0 for Sunday. */
export function weekdayOf(word: string): number {
  return weekdays.get(word.toLowerCase()) ?? 0;
}

/** 1 for January. */
export function monthOf(word: string): number {
  return months.get(word.toLowerCase()) ?? 0;
}

/** 12 for "12", "dua belas" is not read; a word for one up to eleven is. */
export function countOf(word: string): number {
  const wanted = word.toLowerCase();
  const named = [numbers.id.indexOf(wanted), numbers.en.indexOf(wanted)].find((at) => at >= 0);
  return named ?? Number(word);
}
