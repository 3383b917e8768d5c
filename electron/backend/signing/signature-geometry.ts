import { type PageSize, type PageRect, pagePoints } from '../typesetting/page-geometry.ts';
/** The sheets that offices print on. */

/** Where one signatory signs. */
export interface SignatureBox {
  /** 0 is the first signature page; more signatories spill to further pages with the same grid. */
  page: number;
  /** What the report draws: a frame whose lower strip (outside `field`) carries the printed name and position. */
  frame: PageRect;
  /** Where the signature appears once it is given. */
  field: PageRect;
}

/** The boxes begin this far below the page's top; the words of the signature page stand above. */
export const signatureAreaTop = 210;
/** Boxes on one page: two columns of four. */
export const boxesPerPage = 8;

const columns = 2;
const marginLeft = 85.04;
const marginRight = 56.69;
const gap = 14;
const frameHeight = 128;
const labelHeight = 34;

/**
 * The fixed grid of the signature pages, one box per signatory in their order: the report draws the frames, signing
 * places the fields. Points, pages counted from the first signature page.
 */
export function signatureBoxes(paper: PageSize, count: number): SignatureBox[] {
  const size = pagePoints[paper];
  const width = round((size.width - marginLeft - marginRight - gap) / columns);
  return Array.from({ length: count }, (_, index) => {
    const place = index % boxesPerPage;
    const x = round(marginLeft + (place % columns) * (width + gap));
    const top = signatureAreaTop + Math.floor(place / columns) * (frameHeight + gap);
    const rect = (height: number): PageRect => ({ x, y: round(size.height - top - height), top, width, height });
    return { page: Math.floor(index / boxesPerPage), frame: rect(frameHeight), field: rect(frameHeight - labelHeight) };
  });
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
