import { Asn1Fault } from '../cms/asn1.ts';
import { checkCms } from '../cms/check-cms.ts';
import { readCms } from '../cms/read-cms.ts';
import { latin1 } from '../pdf/pdf-lexer.ts';
import { digestCoverage, isPlainHex, withoutPadding } from './byte-range.ts';

/**
 * Whether the last signature in a file fits every byte of it but its own: then what is against the rules in its structure
 * was there when it was signed, and nobody changed the file since. It says nothing of who signed what.
 */
export function isSealedWhole(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.lastIndexOf('/ByteRange', undefined, 'latin1');
  const range = /^\/ByteRange\s*\[\s*0\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/u.exec(latin1(bytes.subarray(at, at + 200)));
  const [gapStart = 0, gapEnd = 0, length = 0] = range?.slice(1).map(Number) ?? [];
  const isFramed = bytes[gapStart] === 0x3c && bytes[gapEnd - 1] === 0x3e && gapEnd + length === bytes.length;
  const hex = bytes.subarray(gapStart + 1, gapEnd - 1);
  if (!isFramed || !isPlainHex(hex)) return false;
  const der = withoutPadding(Buffer.from(latin1(hex), 'hex'));
  if (!der) return false;
  const coverage = { gapStart, gapEnd, end: bytes.length, der, revision: 0 };
  try {
    const { reasons } = checkCms(readCms(der), (hash) => digestCoverage(bytes, coverage, hash));
    return !reasons.some((code) => misfits.has(code));
  } catch (error) {
    if (error instanceof Asn1Fault) return false;
    throw error;
  }
}

const misfits = new Set(['cms-malformed', 'digest-mismatch', 'signature-mismatch', 'algorithm-unknown']);
