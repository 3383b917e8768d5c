import { readDue } from './find-due.ts';

/** A whole date as people write it: `26/2/2020`, `26 Februari 2020`, `2020-02-26`; undefined while its year is not there. */
export function readDate(text: string): string | undefined {
  const typed = text.trim();
  return /(?<!\d)\d{4}(?!\d)/u.test(typed) && /\d$/u.test(typed) ? readDue(typed, '1970-01-01')?.date : undefined;
}
