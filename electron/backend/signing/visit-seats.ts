import type { Signatory as SignatoryView } from '../../../shared/contract/signatures.ts';
import { ordered } from '../../../shared/domain/entities/ordered.ts';
import { signerOf } from '../../../shared/domain/signatures/given-signature.ts';
import { doubtsOf } from '../../../shared/domain/signatures/seat-doubts.ts';
import { seatLabel } from '../../../shared/domain/signatures/seat-label.ts';
import type { SignatureFinding, Verdict } from '../../../shared/domain/verification/verdict.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { GivenSignature, Signoff } from '../../../shared/schema/visit.ts';
import { fieldName, type Signatory } from './add-signature-fields.ts';
import type { SeatRecord, SeatRecords } from './verify/check-seats.ts';

/** Who is to sign the visit's papers, in their order. */
export function signoffsOf(content: Content): [string, Signoff][] {
  return ordered(content.signoffs).map(({ id, ...signoff }) => [id, signoff]);
}

/** The signatories as the file names them: "name — position". */
export function signatoriesOf(content: Content): Signatory[] {
  return signoffsOf(content).map(([id, signoff]) => ({ id, label: seatLabel(signoff) }));
}

/** The signatories of one paper as people see them. */
export function signatoryViews(content: Content, key: string): SignatoryView[] {
  return signoffsOf(content).map(([id, { name, position, party, signed, onPaper }]) => {
    const given = signed?.[key];
    return {
      id,
      ...(name === undefined ? {} : { name }),
      position,
      party,
      ...(onPaper && key === 'assessment' ? { onPaper } : {}),
      ...(given ? { signed: givenView(given, name, givenBefore(content, key, given.at)) } : {}),
    };
  });
}

function givenView(
  given: GivenSignature,
  name: string | undefined,
  before: readonly string[],
): NonNullable<SignatoryView['signed']> {
  const { at, certificate, reason } = given;
  const { signer, certificateSha256 } = signerOf(given);
  const doubts = doubtsOf({ signer, certificateSha256, name, before });
  return { at, certificate, name: signer, doubts, ...(reason === undefined ? {} : { reason }) };
}

/** The certificates whose signatures on a paper were given before a moment. */
function givenBefore(content: Content, key: string, moment: string): string[] {
  return signoffsOf(content).flatMap(([, { signed }]) => {
    const given = signed?.[key];
    return given && given.at < moment ? [signerOf(given).certificateSha256] : [];
  });
}

/** The signature in the field of a seat, where it was found whole: a timestamp or a broken one fills no seat. */
export function wholeSignature({ signatures }: Verdict, signoff: string): SignatureFinding | undefined {
  const finding = signatures.find(({ field }) => field === fieldName(signoff));
  return finding?.kind === 'signature' && finding.integrity === 'ok' ? finding : undefined;
}

/** The seats of a paper as a verifier asks for them. */
export function seatsOf(content: Content, key: string): SeatRecords {
  const seats = signoffsOf(content).map(([id, { name, signed }]): [string, SeatRecord] => {
    const { certificateSha256 = '' } = signed?.[key] ? signerOf(signed[key]) : {};
    const reason = signed?.[key]?.reason;
    return [
      fieldName(id),
      {
        ...(name === undefined ? {} : { name }),
        ...(certificateSha256 === '' ? {} : { certificateSha256 }),
        ...(reason === undefined ? {} : { reason }),
      },
    ];
  });
  return Object.fromEntries(seats);
}
