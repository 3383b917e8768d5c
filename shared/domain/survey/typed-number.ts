/** A number as people write it into a form, with a comma or a point; undefined for anything else, also `4e0`. */
export function typedNumber(text: string): number | undefined {
  return /^-?\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
}
