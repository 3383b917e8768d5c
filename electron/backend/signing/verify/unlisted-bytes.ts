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
    const lexer = new PdfLexer(file.bytes, position);
    lexer.skipSpace();
    if (start >= position && lexer.position !== skipWhiteSpace(file.bytes, start)) return true;
    position = Math.max(position, end);
  }
  return false;
}
