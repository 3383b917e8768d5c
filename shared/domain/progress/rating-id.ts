/** The id of a rating: each assessor owns one per indicator, so two laptops never make two of the same. */
export function ratingId(assessor: string, indicator: string): string {
  return `${assessor}:${indicator}`;
}
