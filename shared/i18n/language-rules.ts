/** What a language does by itself, beside its texts: how it writes numbers, times and dates. */
export interface LanguageRules {
  /** What `Intl` and the page know it by. */
  locale: string;
  /** What stands before the decimals, between thousands, and between hours and minutes. */
  marks: { decimal: string; thousands: string; clock: string };
  /** From Sunday. */
  days: readonly string[];
  /** From January. */
  months: readonly string[];
  /** A whole number from 0 to 999,999,999,999 in words. */
  numberWords: (value: number) => string;
  /** A date with every part in words, as official papers spell it. */
  spelledDate: (date: SpelledParts) => string;
}

/** A date for its spelling: names of weekday and month, and the numbers that are left to spell. */
export interface SpelledParts {
  weekday: string;
  day: number;
  month: string;
  year: number;
}
