import { findDue } from './find-due.ts';

/** A whole date as people write it: `26/2/2020`, `26 Februari 2020`, `2020-02-26`; undefined while its year is not there. */
export function readDate(text: string): string | undefined {
  if (!/(?<!\d)\d{4}(?!\d)/u.test(text)) return undefined;
  const found = findDue(text, '1970-01-01');
  return found && text.slice(0, found.from).trim() + text.slice(found.to).trim() === '' ? found.date : undefined;
}
