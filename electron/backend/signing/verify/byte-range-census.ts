import type { PdfFile } from '../pdf/pdf-file.ts';
import { isKind } from '../pdf/pdf-value.ts';

const mark = Buffer.from('/ByteRange', 'latin1');

/** Offsets of every `/ByteRange` in the file that no stream of the present view contains. */
export function byteRangeOffsets(file: PdfFile): number[] {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const found: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) found.push(at);
  if (found.length === 0) return found;
  const streams = streamRanges(file);
  let next = 0;
  let inside = 0;
  return found.filter((at) => {
    for (; (streams[next]?.[0] ?? Number.POSITIVE_INFINITY) <= at; next += 1)
      inside = Math.max(inside, streams[next]?.[1] ?? 0);
    return at >= inside;
  });
}

/** Where stream data stands, from offset to offset, in their order: an attached file may well be a signed PDF itself. */
function streamRanges(file: PdfFile): [number, number][] {
  const view = file.view();
  const ranges: [number, number][] = [];
  for (const num of view.numbers()) {
    const entry = view.entry(num);
    if (entry?.type !== 'offset') continue;
    const value = view.object({ kind: 'ref', num, gen: entry.gen });
    if (!isKind(value, 'stream')) continue;
    const start = value.raw.byteOffset - file.bytes.byteOffset;
    ranges.push([start, start + value.raw.length]);
  }
  return ranges.sort(([a], [b]) => a - b);
}
