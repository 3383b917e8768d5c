import { PdfFault } from './pdf-fault.ts';
import { latin1 } from './pdf-lexer.ts';
import { readXrefSection, type XrefEntry, type XrefSection } from './pdf-xref.ts';
import type { PdfSource } from './work-budget.ts';
import { needCount, type PdfDict } from './pdf-value.ts';

/** One save of the file: the bytes from `start` to `end` and the objects they define. */
export interface PdfRevision {
  start: number;
  /** Behind `%%EOF`, and behind the line end that may follow it. */
  mark: number;
  end: number;
  form: XrefSection['form'];
  /** Offset of the section that a later revision names as /Prev. */
  xrefOffset: number;
  entries: Map<number, XrefEntry>;
  trailer: PdfDict;
}

const mostRevisions = 500;

/**
 * The file's saves, oldest first. Each ends at its own %%EOF, its startxref lies inside its own bytes, and the last ends
 * where the file ends. @throws PdfFault where the chain breaks one of these.
 */
export function readRevisions(source: PdfSource): PdfRevision[] {
  const { bytes } = source;
  if (!/^%PDF-\d\.\d/u.test(latin1(bytes.subarray(0, 8)))) throw new PdfFault('no-header', 'no PDF header');
  const sections = readChain(source);
  const revisions = isLinearized(sections) ? mergeFirst(sections) : sections.map(toRevision);
  let start = 0;
  for (const revision of revisions) {
    revision.start = start;
    checkOffsets(revision);
    start = revision.end;
  }
  if (start !== bytes.length) throw new PdfFault('revision-chain', 'bytes stand behind the last %%EOF');
  return revisions;
}

function readChain(source: PdfSource): XrefSection[] {
  const sections: XrefSection[] = [];
  const seen = new Set<number>();
  let next: number | undefined = lastStartxref(source.bytes);
  while (next !== undefined) {
    if (seen.has(next)) throw new PdfFault('revision-chain', '/Prev never ends');
    if (seen.size > mostRevisions) throw new PdfFault('too-complex', 'the file was saved too many times');
    seen.add(next);
    const section = readXrefSection(source, next);
    sections.unshift(section);
    const previous = section.trailer.entries.get('Prev');
    next = previous === undefined ? undefined : needCount(previous, 'Prev');
  }
  return sections;
}

function lastStartxref(bytes: Uint8Array): number {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 64)));
  const match = /startxref[\r\n\t ]+(\d{1,12})[\r\n\t ]+%%EOF[\r\n]{0,2}$/u.exec(tail);
  if (!match) throw new PdfFault('revision-chain', 'the file does not end with startxref and %%EOF');
  return Number(match[1]);
}

/** A file saved for the web has its first two sections in turned order. */
function isLinearized(sections: XrefSection[]): boolean {
  const [main, first] = sections;
  return main !== undefined && first !== undefined && first.offset < main.offset;
}

function mergeFirst(sections: XrefSection[]): PdfRevision[] {
  const [main, first, ...later] = sections;
  if (!main || !first) return [];
  if (main.startxref !== first.offset) throw new PdfFault('revision-chain', 'a linearized file names another section');
  const entries = new Map([...main.entries, ...first.entries]);
  const merged = { start: 0, mark: main.mark, end: main.end, form: first.form, xrefOffset: first.offset, entries };
  return [{ ...merged, trailer: first.trailer }, ...later.map(toRevision)];
}

function toRevision(section: XrefSection): PdfRevision {
  const { offset, mark, end, form, entries, trailer, startxref } = section;
  if (startxref !== offset) throw new PdfFault('revision-chain', 'a startxref names another section than its own');
  return { start: 0, mark, end, form, xrefOffset: offset, entries, trailer };
}

function checkOffsets(revision: PdfRevision): void {
  const { start, end } = revision;
  const isInside = (offset: number): boolean => offset >= start && offset < end;
  if (end <= start || !isInside(revision.xrefOffset)) {
    throw new PdfFault('revision-chain', 'a cross-reference section lies outside its own revision');
  }
  for (const [num, entry] of revision.entries) {
    if (entry.type === 'offset' && !isInside(entry.offset)) {
      throw new PdfFault('revision-chain', `object ${num} lies outside the revision that defines it`);
    }
  }
}
