import { fold } from '../words/fold-words.ts';

/** The places in a list where every word that is sought occurs, in any order and without regard to case or accents. */
export function findLines(texts: readonly string[], sought: string): number[] {
  const words = fold(sought)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return texts.flatMap((text, index) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word)) ? [index] : [];
  });
}
