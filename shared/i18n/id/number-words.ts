const ones = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** From the largest; each counts how many of it there are. */
const sizes: readonly [number, string][] = [
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1000, 'ribu'],
  [100, 'ratus'],
  [10, 'puluh'],
];

/** A whole number from 0 to 999,999,999,999 in Indonesian words: 2020 → dua ribu dua puluh. */
export function numberWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) throw new RangeError(`no words for ${value}`);
  return value === 0 ? 'nol' : words(value).join(' ');
}

/** The same with a capital on each word, as dates are spelled: Dua Ribu Dua Puluh. */
export function numberTitle(value: number): string {
  return numberWords(value).replaceAll(/\b\w/gu, (letter) => letter.toUpperCase());
}

function words(value: number): string[] {
  if (value === 0) return [];
  if (value < 10) return [ones[value] ?? ''];
  if (value === 10) return ['sepuluh'];
  if (value === 11) return ['sebelas'];
  if (value < 20) return [ones[value - 10] ?? '', 'belas'];
  if (value >= 100 && value < 200) return ['seratus', ...words(value - 100)];
  if (value >= 1000 && value < 2000) return ['seribu', ...words(value - 1000)];
  const [size, name] = sizes.find(([least]) => value >= least) ?? [1, ''];
  return [...words(Math.floor(value / size)), name, ...words(value % size)];
}
