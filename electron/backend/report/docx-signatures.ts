import { AlignmentType, type FileChild, type Paragraph } from 'docx';
import type { PaperSigner, PaperSignatures, SignerGroup } from '../../../shared/domain/papers/paper-part.ts';
import { bareTable, paragraph, type Look } from './docx-parts.ts';

const centred: Look = { alignment: AlignmentType.CENTER, after: 0, keepNext: true };
const dots = '(…………………………………………)';

/** The foot of a paper: closing, place and date, and room for each who signs, left and right. */
export function docxSignatures(
  { closing, placeAndDate, left, right, witnesses }: PaperSignatures,
  room: number,
): FileChild[] {
  const pairs = Math.max(left.signers.length, right.signers.length);
  const rows = Array.from({ length: pairs }, (_, index) => signerRows([left.signers[index], right.signers[index]]));
  const heads = [
    [[paragraph('', centred)], [paragraph(placeAndDate, centred)]],
    [left, right].map(({ title }) => [paragraph(title, { ...centred, bold: true })]),
  ];
  return [
    ...closing.map((text) => paragraph(text, { before: 120, keepNext: true })),
    paragraph('', { keepNext: true }),
    bareTable([50, 50], [...heads, ...rows.flat()], room),
    ...witnessParts(witnesses, room),
  ];
}

function witnessParts({ title, signers }: SignerGroup, room: number): FileChild[] {
  if (signers.length === 0) return [];
  return [
    paragraph(title, { ...centred, before: 120 }),
    ...signers.map((signer) => bareTable([100], signerRows([signer]), room)),
  ];
}

/** Positions, room to sign and names of people who sign side by side, each on the same lines. */
function signerRows(signers: (PaperSigner | undefined)[]): Paragraph[][][] {
  return [
    signers.map((signer) => [paragraph(officeOf(signer), centred)]),
    signers.map(() => Array.from({ length: 4 }, () => paragraph('', centred))),
    signers.map((signer) => (signer === undefined ? [paragraph('', centred)] : nameLines(signer))),
  ];
}

function officeOf({ position = '', organisation, name }: Partial<PaperSigner> = {}): string {
  return [position, name === undefined && position !== '' ? organisation : undefined].filter(Boolean).join('\n');
}

function nameLines({ name, rank, nip, note }: PaperSigner): Paragraph[] {
  const below = [rank, nip && `NIP ${nip}`].filter(Boolean).join('\n');
  const isNamed = name !== undefined;
  return [
    paragraph(name ?? dots, { ...centred, bold: isNamed, underline: isNamed }),
    paragraph(below, { ...centred, keepNext: false }),
    ...(note === undefined ? [] : [paragraph(note, { ...centred, keepNext: false, size: 16 })]),
  ];
}
