import type { GivenSignature } from '../../schema/visit.ts';

const between = ' · ';

/** The certificate of a recorded signature as one text: its common name and its SHA-256. */
export function certificateText(name: string, sha256: string): string {
  return `${name.slice(0, 200).toWellFormed()}${between}${sha256}`;
}

/** Whose certificate a recorded signature was made with; records of earlier versions tell the name in that text alone. */
export function signerOf({ certificate, name }: Pick<GivenSignature, 'certificate' | 'name'>): {
  signer: string;
  certificateSha256: string;
} {
  const at = certificate.lastIndexOf(between);
  const said = at < 0 ? certificate : certificate.slice(0, at);
  return { signer: name ?? said, certificateSha256: at < 0 ? '' : certificate.slice(at + between.length) };
}

/** Whether a record tells of a signature what the paper itself tells: by whose certificate, in what name, and when. */
export function isRecordOf(
  given: GivenSignature,
  found: { signer: string; certificateSha256: string; signedAt: string | null },
): boolean {
  const { signer, certificateSha256, signedAt } = found;
  const isNamed = given.certificate === certificateText(signer, certificateSha256);
  return isNamed && (given.name ?? signer) === signer && given.at === signedAt;
}
