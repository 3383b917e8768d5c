import type { PdfFile } from '../pdf/pdf-file.ts';
import { PdfLexer, skipWhiteSpace } from '../pdf/pdf-lexer.ts';

/**
 * Whether a save holds anything but the objects its cross-reference lists, white space and comments. An object that is
 * there and not listed is seen by readers that search the file instead of following it. The save's objects were read.
 */
export function hasUnlistedBytes(file: PdfFile, index: number): boolean {
  const revision = file.revisions[index];
  if (!revision) return false;
  const listed = [...revision.entries.values()].flatMap((entry): [number, number][] =>
    entry.type === 'offset' ? [[entry.offset, file.endOfObject(entry.offset) ?? entry.offset]] : [],
  );
  const ranges: [number, number][] = [...listed, [revision.xrefOffset, revision.end]];
  let position = revision.start;
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    // An object that stands inside another one was passed over with it.
    if (start >= position && !isOnlySpace(file, position, start)) return true;
    position = Math.max(position, end);
  }
  return false;
}

function isOnlySpace(file: PdfFile, from: number, to: number): boolean {
  const lexer = new PdfLexer(file, from);
  lexer.skipSpace();
  return lexer.position === skipWhiteSpace(file.bytes, to);
}
