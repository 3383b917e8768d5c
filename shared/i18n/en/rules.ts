import type { LanguageRules } from '../language-rules.ts';
import { englishOrdinal, englishWords } from './number-words.ts';

/** How English writes numbers, times and dates. */
export const rules: LanguageRules = {
  locale: 'en-GB',
  marks: { decimal: '.', thousands: ',', clock: ':' },
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  numberWords: englishWords,
  spelledDate: ({ weekday, day, month, year }) =>
    `${weekday}, the ${englishOrdinal(day)} of ${month} ${englishWords(year)}`,
};
