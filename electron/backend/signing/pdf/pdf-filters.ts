import { inflateSync } from 'node:zlib';
import { PdfFault } from './pdf-fault.ts';
import { cost, type WorkBudget } from './work-budget.ts';
import { isKind, nameAt, needCount, type PdfDict, type PdfStream, type PdfValue } from './pdf-value.ts';

const largestDecoded = 128 * 1024 * 1024;

/**
 * The decoded bytes of a stream: no filter or FlateDecode, with or without a predictor. Never unpacks more than the
 * budget has left. @throws PdfFault for any other filter, damage, or more than `largest` bytes, by default 128 MB.
 */
export function decodeStream(stream: PdfStream, budget: WorkBudget, largest = largestDecoded): Uint8Array {
  const filter = only(stream.dict.entries.get('Filter'));
  if (filter === undefined) return stream.raw;
  if (!isKind(filter, 'name') || filter.name !== 'FlateDecode') {
    throw new PdfFault('malformed-stream', 'a structure stream has a filter other than FlateDecode');
  }
  const parameters = only(stream.dict.entries.get('DecodeParms'));
  const plain = inflate(stream.raw, Math.max(1, Math.min(largest, budget.unpackable)));
  budget.spend(plain.length * cost.unpackedByte);
  if (!isKind(parameters, 'dict')) return plain;
  budget.spend(plain.length * cost.predictedByte);
  return unpredict(plain, parameters);
}

function only(value: PdfValue | undefined): PdfValue | undefined {
  if (!isKind(value, 'array')) return value ?? undefined;
  if (value.items.length > 1) throw new PdfFault('malformed-stream', 'a structure stream has several filters');
  return value.items[0] ?? undefined;
}

function inflate(raw: Uint8Array, maxOutputLength: number): Uint8Array {
  try {
    return inflateSync(raw, { maxOutputLength });
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError;
    if (isTooLarge) throw new PdfFault('too-complex', 'a compressed stream is too large', { cause });
    throw new PdfFault('malformed-stream', 'a compressed stream is damaged', { cause });
  }
}

function unpredict(data: Uint8Array, parameters: PdfDict): Uint8Array {
  const number = (key: string, usual: number): number => needCount(parameters.entries.get(key) ?? usual, key);
  const predictor = number('Predictor', 1);
  if (predictor === 1) return data;
  if (predictor < 10 || number('Colors', 1) !== 1 || number('BitsPerComponent', 8) !== 8) {
    throw new PdfFault('malformed-stream', 'a structure stream has a predictor that is not supported');
  }
  const width = number('Columns', 1);
  if (width < 1 || width > 64 || data.length % (width + 1) !== 0) {
    throw new PdfFault('malformed-stream', 'a predicted stream has rows of an impossible size');
  }
  return unpredictRows(data, width);
}

function unpredictRows(data: Uint8Array, width: number): Uint8Array {
  const rows = data.length / (width + 1);
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column > 0 ? (out[at - 1] ?? 0) : 0;
      const up = row > 0 ? (out[at - width] ?? 0) : 0;
      const upLeft = row > 0 && column > 0 ? (out[at - width - 1] ?? 0) : 0;
      const guess = predict(filter, { left, up, upLeft });
      out[at] = ((data[row * (width + 1) + 1 + column] ?? 0) + guess) & 0xff;
    }
  }
  return out;
}

function predict(filter: number, near: { left: number; up: number; upLeft: number }): number {
  if (filter === 0) return 0;
  if (filter === 1) return near.left;
  if (filter === 2) return near.up;
  if (filter === 3) return Math.floor((near.left + near.up) / 2);
  if (filter === 4) return paeth(near);
  throw new PdfFault('malformed-stream', 'a row has an unknown predictor');
}

function paeth({ left, up, upLeft }: { left: number; up: number; upLeft: number }): number {
  const guess = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

/** The declared /Type of a stream. */
export function streamType(stream: PdfStream): string | undefined {
  return nameAt(stream.dict, 'Type');
}
