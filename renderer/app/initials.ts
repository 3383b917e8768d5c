/** Two letters for a name or an office; a dash for nobody. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s/]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = words.slice(0, 2).map((word) => word.charAt(0).toUpperCase());
  return letters.join('') || '–';
}
