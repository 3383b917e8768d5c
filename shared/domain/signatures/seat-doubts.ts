import { hasName, isSameName } from './same-name.ts';

/** Why a signature may not be that of the person whose seat it fills. */
export const seatDoubts = ['signer-differs', 'key-in-two-seats'] as const;
export type SeatDoubt = (typeof seatDoubts)[number];

/** A key in a seat of a paper. */
export interface SeatSigner {
  /** Name and SHA-256 of the certificate. */
  signer: string;
  certificateSha256: string;
  /** Whom the seat is for: by the visit, else by the file; undefined where only a position is told. */
  name: string | undefined;
  /** SHA-256 of the certificates that filled the paper's other seats before. */
  before: readonly string[];
}

/** What speaks against a key in a seat. A seat that names nobody can be anybody's. */
export function doubtsOf({ signer, certificateSha256, name, before }: SeatSigner): SeatDoubt[] {
  return seatDoubts.filter((doubt) =>
    doubt === 'signer-differs' ? otherName(signer, name) !== undefined : before.includes(certificateSha256),
  );
}

/** The name a seat is for, where it is not the signer's. */
export function otherName(signer: string, name: string | undefined): string | undefined {
  return hasName(name) && !isSameName(signer, name) ? name : undefined;
}
