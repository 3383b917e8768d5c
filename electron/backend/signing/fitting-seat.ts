import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { doubtsOf, otherName, type SeatDoubt } from '../../../shared/domain/signatures/seat-doubts.ts';
import { nameInLabel } from '../../../shared/domain/signatures/seat-label.ts';
import type { CertificateDetails } from './describe-certificate.ts';
import type { SignatureField } from './pdf/signature-fields.ts';
import type { VisitRecord } from './verify/match-visit.ts';

/** A key on its way into a seat, and why it belongs there although something speaks against it. */
export interface SeatClaim {
  field: Pick<SignatureField, 'name' | 'label'>;
  key: Pick<CertificateDetails, 'name' | 'certificateSha256'>;
  visit: VisitRecord | undefined;
  reason?: string | undefined;
}

/**
 * The reason that is to be recorded with a signature; none where nothing speaks against the key in this seat.
 * @throws AppError `conflict` with the facts `doubt`, `signer` and `seat` where something does and no reason is given.
 */
export function requireFittingSeat({ field, key, visit, reason }: SeatClaim): { reason?: string } {
  const label = field.label ?? field.name;
  // What the visit says of a seat counts: a file's label cannot tell a name from a position with a dash in it.
  const seatOnRecord = visit?.seats?.[field.name];
  const name = seatOnRecord ? seatOnRecord.name : nameInLabel(label);
  const others = Object.entries(visit?.seats ?? {}).filter(([other]) => other !== field.name);
  const before = others.flatMap(([, { certificateSha256 }]) => certificateSha256 ?? []);
  const [doubt] = doubtsOf({ signer: key.name, certificateSha256: key.certificateSha256, name, before });
  if (doubt === undefined) return {};
  if (reason !== undefined) return { reason };
  const seat = otherName(key.name, name) ?? label;
  throw new AppError('conflict', sentenceFor(doubt, key.name, seat), { facts: { doubt, signer: key.name, seat } });
}

/** What a visit knows of its seats once this one is filled for that reason. */
export function withReason(visit: VisitRecord, { field, key, reason }: Omit<SeatClaim, 'visit'>): VisitRecord {
  if (reason === undefined) return visit;
  const seat = { ...visit.seats?.[field.name], certificateSha256: key.certificateSha256, reason };
  return { ...visit, seats: { ...visit.seats, [field.name]: seat } };
}

function sentenceFor(doubt: SeatDoubt, signer: string, seat: string): Sentence {
  const told: Record<SeatDoubt, Sentence> = {
    'signer-differs': sentence('signing.signerDiffers', { signer, seat }),
    'key-in-two-seats': sentence('signing.keyInTwoSeats', { signer, seat }),
  };
  return sentence('signing.seatDoubt', { doubt: told[doubt] });
}
