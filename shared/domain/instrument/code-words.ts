import type { LocalText } from '../../schema/primitives.ts';
import type { Codes, Instrument } from '../../schema/instrument.ts';

const usual: Record<keyof Codes, LocalText> = {
  TB: { id: 'tidak berlaku', en: 'not applicable' },
  BD: { id: 'belum dinilai', en: 'not yet assessed' },
  TT: { id: 'tidak terbukti', en: 'not proven' },
};

/** What a code is called in an instrument; by its usual name where the instrument names none. */
export function codeWords(instrument: Instrument, code: keyof Codes): LocalText {
  return instrument.codes?.[code] ?? usual[code];
}
