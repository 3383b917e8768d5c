const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const irregular: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** From the largest; each counts how many of it there are. */
const sizes: readonly [number, string][] = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1000, 'thousand'],
  [100, 'hundred'],
];

/** A whole number from 0 to 999,999,999,999 in English words: 2020 → two thousand and twenty. */
export function englishWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) throw new RangeError(`no words for ${value}`);
  if (value < 20) return small[value] ?? '';
  if (value < 100) return [tens[Math.floor(value / 10)], ...rest(value % 10)].join('-');
  const [size, name] = sizes.find(([least]) => value >= least) ?? [1, ''];
  return joined(`${englishWords(Math.floor(value / size))} ${name}`, value % size);
}

/** The same as an ordinal: 21 → twenty-first. */
export function englishOrdinal(value: number): string {
  return englishWords(value).replace(/[a-z]+$/u, (last) => {
    return irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  });
}

function rest(value: number): string[] {
  return value === 0 ? [] : [englishWords(value)];
}

/** "and" stands before what is less than a hundred. */
function joined(head: string, value: number): string {
  if (value === 0) return head;
  return `${head} ${value < 100 ? 'and ' : ''}${englishWords(value)}`;
}
