import type { verdict as indonesian } from '../../id/sentences/verdict.ts';
import type { Translated } from '../../translated.ts';

export const verdict: Translated<typeof indonesian> = {
  integrity: {
    ok: 'Untouched: not one bit of what was signed has changed.',
    broken: 'Not intact: this file is no longer what was signed.',
    unknown: 'Whether this file is intact cannot be known.',
  },
  identity: {
    trusted: 'Every signer is shown by a certificate that you trust.',
    untrusted: "The signers' names are not proven: a certificate does not lead to one that you trust.",
    expired: "A signer's certificate is not in force for its time.",
    revoked: "A signer's certificate has been revoked.",
    none: 'There is no signer.',
  },
  time: {
    proven: 'The time is proven by a timestamp of a party that you trust.',
    claimed: "The time is the signer's claim, by the clock of their computer.",
    none: 'There is no time of signing.',
  },
  changes: {
    neverSigned: 'This file is not signed, so there is nothing to compare with.',
    none: 'Nothing was added since it was signed.',
    'signatures-only': 'Since the first signature only signatures were added.',
    'signatures-and-notes':
      'Since the first signature only signatures were added; the date and program in the notes about the file were renewed too.',
    other: 'Since it was signed something other than signatures was changed.',
    unknown: 'Changes since it was signed cannot be read.',
  },
};
