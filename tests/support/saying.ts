import { expect } from 'vitest';
import type { Sentence } from '../../shared/domain/sentence.ts';
import { say } from '../../shared/i18n/say.ts';
import type { Language } from '../../shared/schema/primitives.ts';

/** Matches a sentence whose words hold this, in English where no language is named. */
export function saying(words: string | RegExp, language: Language = 'en'): unknown {
  const isSaid = (sentence: Sentence): boolean => {
    const said = say(language, sentence);
    return typeof words === 'string' ? said.includes(words) : words.test(said);
  };
  return expect.toSatisfy(isSaid, `says ${String(words)}`);
}
