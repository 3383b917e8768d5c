import { openPdf, type PdfFile } from '../../../electron/backend/signing/pdf/pdf-file.ts';
import { readPages } from '../../../electron/backend/signing/pdf/pdf-pages.ts';
import { appendRevision, PdfChanges } from '../../../electron/backend/signing/pdf/pdf-writer.ts';
import { withEntry } from '../../../electron/backend/signing/add-signature-fields.ts';
import {
  pdfArray,
  pdfDict,
  pdfName,
  type PdfDict,
  type PdfRef,
  type PdfValue,
} from '../../../electron/backend/signing/pdf/pdf-value.ts';
import type { VisitRecord } from '../../../electron/backend/signing/verify/match-visit.ts';
import type { IssuedSigner, Pki } from '../pki/make-pki.ts';

/** The published families of attacks on signed PDFs, and our own additions. */
export type AttackClass =
  | 'incremental-saving'
  | 'universal-forgery'
  | 'wrapping'
  | 'shadow'
  | 'housekeeping'
  | 'rogue-signature'
  | 'stripping'
  | 'planted-before'
  | 'certification'
  | 'cms'
  | 'identity'
  | 'parser';

/** One forged file. */
export interface Attack {
  family: AttackClass;
  name: string;
  pdf: Uint8Array;
  /** Only a check with the visit at hand can see this one. */
  needsVisit?: boolean;
  /** Nothing in it is wrong by itself: the most that can be said is that it cannot be known. */
  staysOpen?: boolean;
}

/** What an attacker has: the genuine files, and a key that the victim trusts. */
export interface Material {
  /** Prepared, then after each of three signatures. */
  files: Uint8Array[];
  visit: VisitRecord;
  pki: Pki;
  /** A signer of the same trusted authority: the strongest attacker. */
  insider: IssuedSigner;
  at: Date;
}

/** The wholly signed file. */
export function signedFile(material: Material): Uint8Array {
  const file = material.files.at(-1);
  if (!file) throw new Error('no signed file');
  return file;
}

/** Appends one save that looks as honest as can be. */
export function append(pdf: Uint8Array, edit: (file: PdfFile, changes: PdfChanges) => void): Uint8Array {
  const file = openPdf(pdf);
  const changes = new PdfChanges(file);
  edit(file, changes);
  return appendRevision(file, changes).bytes;
}

/** A remark drawn over the text of the first page, with a look of its own. */
export function stamp(pdf: Uint8Array, subtype = 'Stamp'): Uint8Array {
  return append(pdf, (file, changes) => {
    const page = firstPage(file);
    const look = changes.add({
      kind: 'stream',
      dict: pdfDict({ Type: pdfName('XObject'), Subtype: pdfName('Form'), BBox: pdfArray([0, 0, 100, 100]) }),
      raw: Buffer.from('0 0 100 100 re f'),
    });
    const note = changes.add(
      pdfDict({
        Type: pdfName('Annot'),
        Subtype: pdfName(subtype),
        Rect: pdfArray([50, 500, 300, 700]),
        F: 4,
        AP: pdfDict({ N: look }),
      }),
    );
    changes.set(page.ref, withEntry(page.dict, 'Annots', pdfArray([note])));
  });
}

/** A content stream that draws a filled box: what the attacker wants people to see. */
export function overlay(): PdfValue {
  return { kind: 'stream', dict: pdfDict({}), raw: Buffer.from('q 1 0 0 rg 60 600 400 120 re f Q\n', 'latin1') };
}

/** The first page and its number. */
export function firstPage(file: PdfFile): { ref: PdfRef; dict: PdfDict } {
  const [page] = readPages(file.view());
  if (!page) throw new Error('no page');
  return page;
}

/** Replaces the first occurrence of a text after an offset by another of any length. */
export function splice(pdf: Uint8Array, find: string, put: string, from = 0): Uint8Array {
  const bytes = Buffer.from(pdf);
  const at = bytes.indexOf(find, from, 'latin1');
  if (at < 0) throw new Error(`'${find}' is not in the file`);
  return new Uint8Array(
    Buffer.concat([bytes.subarray(0, at), Buffer.from(put, 'latin1'), bytes.subarray(at + find.length)]),
  );
}

/** Replaces a text by another of the same length, so that no offset moves. */
export function overwrite(pdf: Uint8Array, find: string, put: string, from = 0): Uint8Array {
  if (put.length > find.length) throw new Error('the replacement is longer');
  return splice(pdf, find, put.padEnd(find.length, ' '), from);
}

/** The last `/ByteRange` of a file with its numbers and its offset. */
export function lastByteRange(pdf: Uint8Array): {
  text: string;
  at: number;
  start: number;
  end: number;
  length: number;
} {
  const all = [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+) *\] */gu),
  ];
  const match = all.at(-1);
  if (!match) throw new Error('no byte range');
  const [start = 0, end = 0, length = 0] = match.slice(1).map(Number);
  return { text: match[0], at: match.index, start, end, length };
}
