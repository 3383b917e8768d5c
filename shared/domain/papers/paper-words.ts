import { languages } from '../../i18n/languages.ts';
import type { Language } from '../../schema/primitives.ts';

export type PaperWords = (typeof languages)['id']['paper'];

/** The words of printed papers in a language. */
export function paperWords(language: Language): PaperWords {
  return languages[language].paper;
}
