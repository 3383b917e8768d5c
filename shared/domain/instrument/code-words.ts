import { formatOf } from '../../i18n/format.ts';
import { say } from '../../i18n/say.ts';
import type { Codes, Instrument } from '../../schema/instrument.ts';
import type { Language } from '../../schema/primitives.ts';
import { sentence } from '../sentence.ts';

/** What a code is called in an instrument; by its usual name where the instrument names none. */
export function codeWords(instrument: Instrument, code: keyof Codes, language: Language): string {
  const named = instrument.codes?.[code];
  return named === undefined ? say(language, sentence(`rating.code.${code}`)) : formatOf(language).text(named);
}
