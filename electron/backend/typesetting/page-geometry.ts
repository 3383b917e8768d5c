/** The sheets that offices print on. */
export type PageSize = 'A4' | 'F4';

/** A rectangle in PDF points: `y` counts from the page's bottom to its lower edge, `top` from the page's top to its upper edge. */
export interface PageRect {
  x: number;
  y: number;
  top: number;
  width: number;
  height: number;
}

/** A sheet in PDF points: A4 is 210 × 297 mm, F4 is 215 × 330 mm. */
export const pagePoints: Record<PageSize, { width: number; height: number }> = {
  A4: { width: 595.28, height: 841.89 },
  F4: { width: 609.45, height: 935.43 },
};
