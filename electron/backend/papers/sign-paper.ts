import { sha256 } from '../sha256.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import type { DrawnSignature } from '../../../shared/contract/signatures.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { Language, Zone } from '../../../shared/schema/primitives.ts';
import { appearanceOf } from '../signing/appearance-words.ts';
import { describeCertificate } from '../signing/describe-certificate.ts';
import { findField } from '../signing/find-field.ts';
import { requireFittingSeat, withReason } from '../signing/fitting-seat.ts';
import type { SigningKey } from '../signing/open-pkcs12.ts';
import { PdfFault } from '../signing/pdf/pdf-fault.ts';
import { openPdf } from '../signing/pdf/pdf-file.ts';
import { readSignatureFields } from '../signing/pdf/signature-fields.ts';
import { renderAppearance } from '../signing/render-appearance.ts';
import { signAndVerify, type SignedFile, type SigningContext } from '../signing/sign-and-verify.ts';
import { signatureBoxes } from '../signing/signature-geometry.ts';
import { fieldSize } from '../signing/sign-pdf.ts';

/** One person's signature on one paper, as they ask for it. */
export interface SignatureRequest {
  pdf: Uint8Array;
  /** Id, field name or label. */
  signatory: string;
  key: SigningKey;
  at: Date;
  zone: Zone;
  language: Language;
  drawn?: DrawnSignature;
  /** Why this key signs in this seat, where its name differs or it fills another. */
  differs?: string;
  /** Folder of the shipped fonts. */
  fonts: string;
}

/** The room the words of an appearance need, in the shape of a field: viewers scale it into the field's box. */
function roomFor(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(width / leastRoom.width, height / leastRoom.height);
  return { width: width / scale, height: height / scale };
}

const leastRoom = signatureBoxes('A4', 1)[0]?.field ?? { width: 1, height: 1 };

/** A file that was signed, the field, and who signed. */
export type SignedPaper = SignedFile & { field: string; certificateSha256: string; signer: string; reason?: string };

/**
 * Draws the appearance, signs the signatory's field, and verifies.
 * @throws AppError `conflict` when the seat is another's, or the key fills another, and no reason is given;
 * `invalid-input` when the file cannot be read strictly, and what signing is refused for.
 */
export async function signPaper(paper: SignatureRequest, context: SigningContext): Promise<SignedPaper> {
  try {
    return await signRead(paper, context);
  } catch (error) {
    if (!(error instanceof PdfFault)) throw error;
    throw error.code === 'too-complex' ? tooComplexToSign(error) : notSignable(error);
  }
}

function notSignable(cause: PdfFault): AppError {
  return new AppError('invalid-input', sentence('signing.notSignable', { fault: cause.message }), {}, { cause });
}

/** A file that nobody should put a name to: it cannot even be read in the time that a file of its size may take. */
export function tooComplexToSign(cause: Error): AppError {
  return new AppError('invalid-input', sentence('signing.tooComplex'), {}, { cause });
}

async function signRead(paper: SignatureRequest, context: SigningContext): Promise<SignedPaper> {
  const { pdf, key, at } = paper;
  const file = openPdf(pdf);
  const field = findField(readSignatureFields(file.view()), paper.signatory);
  const facts = describeCertificate(key);
  const { visit } = context;
  const why = requireFittingSeat({ field, key: facts, visit, reason: paper.differs });
  const { width, height } = fieldSize(file, field);
  const look = appearanceOf({
    key,
    role: field.label ?? '',
    at,
    zone: paper.zone,
    language: paper.language,
    sha256: visit?.preparedSha256 ?? sha256(pdf),
    size: roomFor(width, height),
    ...(paper.drawn ? { drawn: paper.drawn } : {}),
    ...why,
  });
  const isVisible = width > 0 && height > 0;
  const appearance = isVisible ? { appearance: await renderAppearance(look, paper.fonts) } : {};
  const signed = await signAndVerify(
    { pdf, field: field.name, key, name: facts.name, at, ...appearance, ...why },
    visit ? { ...context, visit: withReason(visit, { field, key: facts, ...why }) } : context,
  );
  return { ...signed, field: field.name, certificateSha256: facts.certificateSha256, signer: facts.name, ...why };
}
