import { sentence, type Sentence } from '../sentence.ts';

/** How much a reason weighs: it makes the file invalid, leaves it undecided, or is only said. */
export type ReasonWeight = 'invalid' | 'indeterminate' | 'note';

/** Every reason a verdict can give, with its weight. The keys are stable: programs read them; `verification.reasons.<key>` is its sentence. */
export const reasonWeights = {
  'no-signature': 'indeterminate',
  'structure-damaged': 'indeterminate',
  'signed-structure-damaged': 'invalid',
  'too-complex': 'indeterminate',
  encrypted: 'indeterminate',
  'byte-range-malformed': 'invalid',
  'byte-range-gap': 'invalid',
  'byte-range-not-a-save': 'invalid',
  'byte-range-unclaimed': 'invalid',
  'signature-format-unknown': 'indeterminate',
  'cms-malformed': 'invalid',
  'cms-not-canonical': 'indeterminate',
  'certificate-unvouched': 'indeterminate',
  'weak-algorithm': 'indeterminate',
  'algorithm-unknown': 'indeterminate',
  'digest-mismatch': 'invalid',
  'signature-mismatch': 'invalid',
  'certificate-not-bound': 'indeterminate',
  'certificate-swapped': 'invalid',
  'chain-untrusted': 'indeterminate',
  'chain-broken': 'indeterminate',
  'not-for-signing': 'indeterminate',
  'certificate-expired': 'invalid',
  'certificate-expired-since': 'indeterminate',
  'certificate-revoked': 'invalid',
  'certificate-revoked-since': 'indeterminate',
  'revocation-list-unusable': 'indeterminate',
  'revocation-unknown': 'note',
  'time-missing': 'indeterminate',
  'time-claimed': 'note',
  'time-contradiction': 'indeterminate',
  'timestamp-invalid': 'invalid',
  'timestamp-untrusted': 'note',
  'changed-after-signing': 'invalid',
  'save-not-understood': 'indeterminate',
  'carried-data-unreadable': 'note',
  'field-added': 'indeterminate',
  'notes-changed': 'indeterminate',
  'timestamp-in-box': 'indeterminate',
  'active-content': 'indeterminate',
  'changes-forbidden': 'invalid',
  'certification-misplaced': 'invalid',
  'fields-unsigned': 'indeterminate',
  'signer-differs': 'indeterminate',
  'key-in-two-seats': 'indeterminate',
  'seat-explained': 'note',
  'seat-without-name': 'note',
  'seat-on-paper': 'note',
  'visit-not-given': 'note',
  'not-the-prepared-file': 'invalid',
  'signatory-missing': 'indeterminate',
  'signature-removed': 'invalid',
} as const satisfies Record<string, ReasonWeight>;

export type ReasonCode = keyof typeof reasonWeights;
/** Every reason that a verdict can have. */
export const reasonCodes = Object.keys(reasonWeights) as ReasonCode[];

/** The reasons that decide a verdict, the worst first, and those that are only said. */
export function reasonsByWeight(codes: readonly ReasonCode[]): { decisive: ReasonCode[]; notes: ReasonCode[] } {
  const withWeight = (weight: ReasonWeight): ReasonCode[] => codes.filter((code) => reasonWeights[code] === weight);
  return { decisive: [...withWeight('invalid'), ...withWeight('indeterminate')], notes: withWeight('note') };
}

/** What a reason says. */
export function reasonSentence(code: ReasonCode): Sentence {
  return sentence(`verification.reasons.${code}`);
}
