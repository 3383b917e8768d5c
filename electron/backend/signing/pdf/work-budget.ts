import { PdfFault } from './pdf-fault.ts';

/** Any file may ask for this much, in steps of about ten nanoseconds; it then grows with the bytes that must be there. */
const base = 100_000_000;
const perByte = 40;

/**
 * What reading one file may cost, over all its parts together and the same on every machine: a small file can name
 * millions of objects, or make a reader go over the same bytes again and again. Honest files stay far below.
 */
export class WorkBudget {
  private left: number;

  constructor(fileBytes: number) {
    this.left = base + perByte * fileBytes;
  }

  /** How many bytes may still be unpacked. */
  get unpackable(): number {
    return Math.floor(this.left / cost.unpackedByte);
  }

  /** Takes the steps before they are made. @throws PdfFault `too-complex` when no more are left. */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0)
      throw new PdfFault('too-complex', 'reading it would cost more than a file of its size may ask for');
  }
}

/** What the parts of reading cost, in steps. */
export const cost = {
  /** A row of a cross-reference: it is kept for as long as the file is open. */
  row: 30,
  /** Asking of a number whether it is in use, to list those that are. */
  number: 10,
  value: 20,
  readByte: 1,
  unpackedByte: 1,
  /** Undoing the prediction of one byte. */
  predictedByte: 2,
  lookUp: 40,
  /** What stands in an object is gone through by whoever looks it up. */
  heldByte: 1 / 8,
  hashedByte: 1 / 16,
} as const;

/** The bytes of a file, or of a part of it, and what reading them may still cost. */
export interface PdfSource {
  bytes: Uint8Array;
  budget: WorkBudget;
}
