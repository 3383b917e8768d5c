import type { ReasonCode } from '../../../../shared/domain/verification/reasons.ts';
import { shownText } from '../../../../shared/domain/verification/shown-text.ts';
import type { SignatureFinding } from '../../../../shared/domain/verification/verdict.ts';
import { doubtsOf, otherName } from '../../../../shared/domain/signatures/seat-doubts.ts';
import { nameInLabel } from '../../../../shared/domain/signatures/seat-label.ts';
import { hasName } from '../../../../shared/domain/signatures/same-name.ts';

/** What a visit knows of one seat of a paper. */
export interface SeatRecord {
  name?: string;
  /** SHA-256 of the certificate that the visit has on record for it. */
  certificateSha256?: string;
  /** Why it was filled with that key although its name differs, or it fills another seat. */
  reason?: string;
}

/** The seats of a paper by the names of their fields. */
export type SeatRecords = Readonly<Record<string, SeatRecord>>;

/**
 * Holds each signature against the seat that it fills: whether it is for the certificate's owner, by the words of the
 * file and of the visit, and with the visit also whether one key fills two, and whether it is the signature on record.
 */
export function checkSeats(signatures: readonly SignatureFinding[], seats?: SeatRecords): SignatureFinding[] {
  const keys = signatures.map(({ kind, certificateSha256 }) => (kind === 'signature' ? certificateSha256 : ''));
  return signatures.map((finding, index) => {
    if (finding.kind !== 'signature' || finding.certificateSha256 === '') return finding;
    const before = seats ? keys.slice(0, index) : [];
    return { ...finding, ...judgeSeat(finding, seats?.[finding.field] ?? seatInFile(finding), before) };
  });
}

/** What the file itself says of a seat; a visit knows it better, since a position may have a dash in it too. */
function seatInFile({ label }: SignatureFinding): SeatRecord {
  const name = label === undefined ? undefined : nameInLabel(label);
  return name === undefined ? {} : { name };
}

function judgeSeat(
  finding: SignatureFinding,
  seat: SeatRecord,
  before: readonly string[],
): Pick<SignatureFinding, 'reasons' | 'seat'> {
  const { signer, certificateSha256, label } = finding;
  const isOther = seat.certificateSha256 !== undefined && seat.certificateSha256 !== certificateSha256;
  const reasons: ReasonCode[] = isOther ? [...finding.reasons, 'signature-removed'] : finding.reasons;
  const doubts = doubtsOf({ signer, certificateSha256, name: seat.name, before });
  if (doubts.length === 0) {
    const isUnnamed = label !== undefined && label !== signer && !hasName(seat.name);
    return { reasons: isUnnamed ? [...reasons, 'seat-without-name'] : reasons };
  }
  const name = otherName(signer, seat.name);
  const isExplained = seat.reason !== undefined && seat.certificateSha256 === certificateSha256;
  return {
    reasons: [...reasons, ...(isExplained ? (['seat-explained'] as const) : doubts)],
    seat: {
      ...(name === undefined ? {} : { name: shownText(name) }),
      ...(isExplained ? { reason: shownText(seat.reason) } : {}),
    },
  };
}
