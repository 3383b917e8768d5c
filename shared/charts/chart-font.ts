/** The face of all charts: the shipped one, on screen and on paper. */
export function chartFont(size: number): { family: string; size: number } {
  return { family: "'Source Sans 3', sans-serif", size };
}
