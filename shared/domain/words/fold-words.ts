/** A word of a text: folded to lower case without accents, and where it stands. */
export interface FoldedWord {
  word: string;
  from: number;
  to: number;
}

/** The words of a text with their places, so that what was recognised can be marked and cut. */
export function foldWords(text: string): FoldedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Lower case without accents: how names and search words are compared. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
