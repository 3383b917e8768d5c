import { formatOf } from '../../i18n/format.ts';
import type { Instrument } from '../../schema/instrument.ts';
import type { Language } from '../../schema/primitives.ts';

/** Where an instrument comes from, in a language: named once where it is the same in all, such as a decree. */
export function sourceText({ source }: Pick<Instrument, 'source'>, language: Language): string | undefined {
  return typeof source === 'object' ? formatOf(language).text(source) : source;
}
