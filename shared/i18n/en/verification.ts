import type { verification as source } from '../id/verification.ts';

/** The four answers about a signed file in English, and every reason for them. */
export const verification: typeof source = {
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
    none: 'Nothing was added since it was signed.',
    'signatures-only': 'Since the first signature only signatures were added.',
    'signatures-and-notes':
      'Since the first signature only signatures were added; the date and program in the notes about the file were renewed too.',
    other: 'Since it was signed something other than signatures was changed.',
    unknown: 'Changes since it was signed cannot be read.',
    unsigned: 'This file is not signed, so there is nothing to compare with.',
  },
  /** Why a file is not, or not surely, as it was signed. */
  reasons: {
    'no-signature': 'This file carries no electronic signature.',
    'structure-damaged': 'The structure of this PDF is damaged or against the rules, so it cannot be checked.',
    'signed-structure-damaged': 'This file was signed, but its structure is now damaged or has been changed.',
    'too-complex': 'The structure of this PDF is too complex to judge.',
    encrypted: 'This file is locked by a password; Tinjau does not check locked content.',
    'byte-range-malformed': 'A signature does not state properly which part of the file it protects.',
    'byte-range-gap': 'A part of the file around a signature is not protected by it.',
    'byte-range-not-a-save': 'A signature does not protect one whole save of the file.',
    'byte-range-unclaimed': 'The file holds remains of a signature that its list of signatures does not name.',
    'signature-format-unknown': 'Tinjau does not know this form of signature.',
    'cms-malformed': 'The content of a signature is damaged.',
    'cms-not-canonical':
      'A signature is not written in the standard form, so the parts of it that nothing protects are uncertain.',
    'certificate-unvouched': 'A signature carries a certificate that nobody vouches for.',
    'weak-algorithm':
      'A signature uses a method that is too weak to be believed today (SHA-1 or a short RSA key, for example).',
    'algorithm-unknown': 'A signature uses a method that Tinjau does not know, so it cannot be checked.',
    'digest-mismatch': 'The content of the file changed after it was signed.',
    'signature-mismatch': "A signature does not fit its signer's key.",
    'certificate-not-bound': 'A signature does not say which certificate it was made with.',
    'certificate-swapped': 'The certificate in a signature is not the one named when it was made.',
    'chain-untrusted': "The signer's certificate does not lead to one that you trust.",
    'chain-broken': "The chain of the signer's certificate is not valid.",
    'not-for-signing': "The signer's certificate was not made for signing documents.",
    'certificate-expired': "When it was signed, the signer's certificate was not in force.",
    'certificate-expired-since': "The signer's certificate has expired since, and the time of signing is only claimed.",
    'certificate-revoked': "The signer's certificate was already revoked when it was signed.",
    'certificate-revoked-since':
      "The signer's certificate has been revoked, and nothing proves that it was signed before.",
    'revocation-list-unusable': 'The revocation list that was given cannot be used for this certificate.',
    'revocation-unknown': 'Revocation was not checked: there is no revocation list that is still in force.',
    'time-missing': 'A signature does not state its time.',
    'time-claimed': "The time of signing is the signer's claim; nobody else proves it.",
    'time-contradiction': 'The time the signer claims contradicts another time in the signature, or the present time.',
    'timestamp-invalid': 'A timestamp in this file is not valid.',
    'timestamp-untrusted': 'A timestamp does not lead to a certificate that you trust, so it proves no time.',
    'changed-after-signing': 'After it was signed, the file was changed by something other than a signature.',
    'save-not-understood':
      'After it was signed, the file was saved again in a form that other programs may read differently: what they show need not be what was signed.',
    'carried-data-unreadable':
      'Some of the certificates or revocation lists that this file carries cannot be read, so they were not used.',
    'field-added':
      'A later signer added a signature field of their own, which can cover content that was signed before.',
    'notes-changed':
      'After it was signed, a program renewed the notes about the file (its date of change, for example). What the pages show is the same.',
    'timestamp-in-box': 'A visible signature box holds only a timestamp, which is nobody’s signature.',
    'active-content':
      'The file holds scripts or content from elsewhere, which can show something other than what was signed.',
    'changes-forbidden': 'The first signer forbade any change, but the file was added to afterwards.',
    'certification-misplaced': 'The lock that the first signer puts on the content is not where it must be.',
    'fields-unsigned': 'A signature field is empty: not everyone has signed yet, or a signature was taken away.',
    'signer-differs': "The name in a signer's certificate is not the one that the signature box asks for.",
    'key-in-two-seats': 'One key fills more than one signature box.',
    'seat-explained':
      'Somebody signed in the box of another, or in two; the visit has the reason on record, which stands with the signature.',
    'seat-on-paper':
      'By the word of the visit, some seats were signed on paper; the scans are with the visit. This file cannot prove it.',
    'seat-without-name':
      'A signature box tells a position without a name; whether its signer holds that position cannot be checked.',
    'visit-not-given':
      'Without the visit it cannot be checked whether this is the file Tinjau prepared and whether every signatory is there.',
    'not-the-prepared-file': 'This file is not the report that was prepared from that visit.',
    'signatory-missing': 'Not every signatory the visit expects has signed.',
    'signature-removed': 'A signature that the visit has on record is no longer in this file.',
  },
};
