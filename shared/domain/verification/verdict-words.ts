import type { languages } from '../../i18n/languages.ts';
import type { SignatureFinding } from './verdict.ts';

/** The fixed words of the paper that tells a verdict. */
export type VerificationWords = (typeof languages)['id']['verdict'];

/** Whom the seat of a signature is for, where that is not plainly its signer, and the reason on record. */
export function seatLines({ seat }: SignatureFinding, words: VerificationWords): [string, string][] {
  if (seat === undefined) return [];
  const lines = [[words.seatFor, seat.name] as const, [words.seatReason, seat.reason ?? '–'] as const];
  return lines.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
}
