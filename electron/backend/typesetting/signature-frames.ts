import type { SignatureFrame } from '../signing/add-signature-fields.ts';
import type { LaidOutPage } from './merge-text-runs.ts';

/** Takes the marks of signatories out of what will be drawn, and says where they stood. */
export function signatureFrames(pages: LaidOutPage[], pageHeight: number): SignatureFrame[] {
  return pages.flatMap((laidOut, page) => {
    const marks = laidOut.items.filter(({ item }) => item.signatory !== undefined);
    laidOut.items = laidOut.items.filter((item) => !marks.includes(item));
    return marks.flatMap(({ item: { signatory, x = 0, y = 0, w = 0, h = 0 } }): SignatureFrame[] => {
      const rect = { x: round(x), y: round(pageHeight - y - h), top: round(y), width: round(w), height: round(h) };
      return signatory === undefined ? [] : [{ signatory, page, rect }];
    });
  });
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
