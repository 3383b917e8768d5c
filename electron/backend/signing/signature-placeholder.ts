import { createHash } from 'node:crypto';
import { parseIndirectObject } from './pdf/pdf-parser.ts';
import { latin1 } from './pdf/pdf-lexer.ts';
import { WorkBudget } from './pdf/work-budget.ts';
import { need, pdfArray, pdfName, pdfText, type PdfString, type PdfValue } from './pdf/pdf-value.ts';

/** Room for one CMS signature with its certificates. */
export const signatureBytes = 16_384;
const unknownOffset = 9_999_999_999;

/** The signature dictionary before its byte range and contents are known. */
export function signaturePlaceholder(details: {
  subFilter: 'ETSI.CAdES.detached' | 'ETSI.RFC3161';
  type: 'Sig' | 'DocTimeStamp';
  more: [string, PdfValue][];
}): PdfValue {
  const contents: PdfString = { kind: 'string', bytes: new Uint8Array(signatureBytes), isHex: true, start: 0, end: 0 };
  return {
    kind: 'dict',
    entries: new Map<string, PdfValue>([
      ['Type', pdfName(details.type)],
      ['Filter', pdfName('Adobe.PPKLite')],
      ['SubFilter', pdfName(details.subFilter)],
      ['ByteRange', pdfArray([0, unknownOffset, unknownOffset, unknownOffset])],
      ['Contents', contents],
      ...details.more,
    ]),
  };
}

/** Where a signature goes in a file that was just saved with a placeholder. */
export interface OpenSignature {
  bytes: Uint8Array;
  /** The gap: the hex string of /Contents with its brackets. */
  start: number;
  end: number;
}

/** Writes the byte range, in place, of the placeholder at an offset; what it covers is then final. */
export function fixByteRange(bytes: Uint8Array, offset: number): OpenSignature {
  const { value, end: objectEnd } = parseIndirectObject(
    { bytes, budget: new WorkBudget(bytes.length) },
    offset,
    () => null,
  );
  const contents = need(need(value, 'dict', 'signature').entries.get('Contents'), 'string', 'Contents');
  const open = `/ByteRange [0 ${unknownOffset} ${unknownOffset} ${unknownOffset}]`;
  const at = latin1(bytes.subarray(offset, objectEnd)).indexOf(open);
  if (at < 0) throw new Error('the signature has no open byte range');
  const { start, end } = contents;
  const range = `/ByteRange [0 ${start} ${end} ${bytes.length - end}]`.padEnd(open.length, ' ');
  bytes.set(Buffer.from(range, 'latin1'), offset + at);
  return { bytes, start, end };
}

/** The digest of everything but the gap. */
export function digestAround(signature: OpenSignature, hash: string): Uint8Array {
  const { bytes, start, end } = signature;
  return new Uint8Array(createHash(hash).update(bytes.subarray(0, start)).update(bytes.subarray(end)).digest());
}

/** Puts the signature's DER into the gap. */
export function fillContents(signature: OpenSignature, der: Uint8Array): Uint8Array {
  if (der.length > signatureBytes) throw new Error('the signature is larger than the room kept for it');
  signature.bytes.set(Buffer.from(Buffer.from(der).toString('hex').toUpperCase(), 'latin1'), signature.start + 1);
  return signature.bytes;
}

/** `D:20200226091200+07'00'` in UTC. */
export function pdfDate(at: Date): PdfValue {
  const digits = at.toISOString().replaceAll(/\D/gu, '').slice(0, 14);
  return pdfText(`D:${digits}Z`);
}
