import { photoName } from './annexes.ts';
import { registerChartFont } from './chart-svg.ts';
import { documentDefinition } from './document-definition.ts';
import type { SignatureFrame } from '../signing/add-signature-fields.ts';
import { catchwordsOf, makePdf } from '../typesetting/make-pdf.ts';
import { printableContent } from './printable-content.ts';
import type { ReportInput } from './report-input.ts';
import { requirePrintable } from './require-printable.ts';

/** The file, and where on it each signatory signs; none where the signature pages have their fixed grid. */
export interface MadePaper {
  bytes: Uint8Array;
  frames: SignatureFrame[];
}

/**
 * Makes a paper: PDF/A-3b that tells what its pages show and nothing else. `fonts` is the folder of the shipped fonts;
 * `onProgress` hears how much is drawn, from 0 to 1. The same input gives the same bytes.
 * @throws AppError `invalid-input` for characters that cannot be printed.
 */
export async function makePaper(
  input: ReportInput,
  fonts: string,
  onProgress?: (drawn: number) => void,
): Promise<MadePaper> {
  registerChartFont(fonts);
  const pictures = picturesOf(input);
  const printed = { ...input, content: printableContent(input.content) };
  const plain = documentDefinition(printed);
  requirePrintable(plain, input.content);
  const hasCatchwords = input.text?.catchword === true && input.kind !== 'assessment';
  const definition = hasCatchwords ? documentDefinition(printed, catchwordsOf(plain, fonts, pictures)) : plain;
  let frames: SignatureFrame[] = [];
  const bytes = await makePdf(definition, fonts, {
    pictures,
    onFrames: (found) => {
      frames = found;
    },
    onProgress,
  });
  return { bytes, frames };
}

function picturesOf({ photos }: ReportInput): Record<string, Uint8Array> {
  const named = Object.entries(photos).map(([sha256, photo]) => [photoName(sha256), photo]);
  return Object.fromEntries(named) as Record<string, Uint8Array>;
}
