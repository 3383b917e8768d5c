import { readings } from './due-readings.ts';

/** A due date found in a text: where its words stand, and the day they mean. */
export interface DuePhrase {
  from: number;
  to: number;
  /** `2020-03-06`; undefined when the calendar has no such day, as with 31/2. */
  date: string | undefined;
}

/**
 * The due date that a line of minutes names, in Indonesian or English, counted from a day; undefined when it names
 * none. Words that only lead to it ("paling lambat", "by") belong to it. Of several phrases the most exact one counts.
 */
export function findDue(text: string, today: string): DuePhrase | undefined {
  for (const { pattern, read } of readings) {
    const match = pattern.exec(text);
    if (match) return { from: match.index, to: match.index + match[0].length, date: read(match.groups ?? {}, today) };
  }
  return undefined;
}
