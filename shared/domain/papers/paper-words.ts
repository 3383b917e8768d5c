import { paper as english } from '../../i18n/en/paper.ts';
import { paper as indonesian } from '../../i18n/id/paper.ts';
import type { Language } from '../../schema/primitives.ts';

export type PaperWords = typeof indonesian;

/** The words of printed papers in a language. */
export function paperWords(language: Language): PaperWords {
  return language === 'en' ? english : indonesian;
}
