import type { Instrument } from '../../schema/instrument.ts';
import type { Language } from '../../schema/primitives.ts';

/** Where an instrument comes from, in a language: named once where it is the same in both, such as a decree. */
export function sourceText({ source }: Pick<Instrument, 'source'>, language: Language): string | undefined {
  if (typeof source !== 'object') return source;
  return language === 'en' ? (source.en ?? source.id) : source.id;
}
