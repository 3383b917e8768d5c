import { settleTokens } from './settle-tokens.ts';
import type { DateToken } from './date-token.ts';
import { knownWord, longestPhrase, namesBefore } from './date-vocabulary.ts';

interface Piece {
  text: string;
  from: number;
  to: number;
}

const pieces =
  /\d+(?:\.\d+)*(?:,(?!(?:19|20|21)\d\d(?!\d))\d+)+|(?:t\.? ?a\.?|fy) ?['’`]?\d{2,4}(?:\/\d{2,4})?(?![\p{L}\p{N}])|h ?(?:[-–]|min(?:us)?) ?\d{1,3}(?![\p{L}\p{N}])|['’`]\d\d(?!\d)|s\.d\.?(?!\p{L})|s\/d(?!\p{L})|\d+(?:[./:-]\d+)+|\d+(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’`]\p{L}+)*(?:[+]\d+)?|(\S)\1*/giu;

/** The tokens of a text, in time that grows with its length only. */
export function dateTokens(text: string): DateToken[] {
  const found = [...text.matchAll(pieces)].map((match): Piece => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  const tokens: DateToken[] = [];
  for (let at = 0; at < found.length;) {
    const [token, count] = phraseAt(found, at) ?? [singleAt(found, at, text, tokens), 1];
    tokens.push(token);
    at += count;
  }
  return settleTokens(tokens, text);
}

/** The longest phrase of the vocabulary that begins at a piece; a hyphen between its words counts as a space. */
function phraseAt(found: readonly Piece[], at: number): [DateToken, number] | undefined {
  const first = found[at];
  let [phrase, best] = ['', undefined as [DateToken, number] | undefined];
  for (let left = longestPhrase(first?.text.toLowerCase() ?? ''), count = 1; left > 0; left--, count++) {
    if (phrase !== '' && found[at + count - 1]?.text === '-') count += 1;
    const piece = found[at + count - 1];
    if (first === undefined || piece === undefined) break;
    phrase = `${phrase} ${piece.text.toLowerCase()}`.trimStart();
    const word = knownWord(phrase);
    if (word !== undefined) best = [{ ...word, from: first.from, to: piece.to }, count];
  }
  return best;
}

function singleAt(found: readonly Piece[], at: number, text: string, tokens: readonly DateToken[]): DateToken {
  const { text: piece, from, to } = found[at] ?? { text: '', from: 0, to: 0 };
  if (/^[-–—/&+]/u.test(piece)) return { kind: 'join', as: '&', from, to };
  if (/^[^\p{L}\p{M}\p{N}.:;!?…]+$/u.test(piece)) return { kind: 'pause', as: piece, from, to };
  const [before, day] = [tokens.at(-1), tokens.at(-2)];
  const as = meaning(piece, before);
  const isPartOfCode = as !== undefined && (isJoined.test(text.charAt(from - 1)) || isJoined.test(text.charAt(to)));
  // "5 Desember/2027": what a stroke joins to a day is a part of it.
  if (isPartOfCode && before?.as === '&' && before.to === from && /^(?:date|month)$/u.test(day?.kind ?? '')) {
    return { kind: 'date', as: '#', from, to };
  }
  if (as === undefined || isPartOfCode) {
    return { kind: 'other', as: piece, from, to, isNaming: namesBefore.has(piece.toLowerCase()) };
  }
  return { kind: as === 'clock' ? 'time' : 'date', as, from, to };
}

const isJoined = /[\p{L}\p{N}/%]/u;
const roman = ['i', 'ii', 'iii', 'iv'];

/** A number, read or not, a numeric date, a time, `H+14`, or a Roman number after the period that it counts. */
function meaning(piece: string, before: DateToken | undefined): string | undefined {
  const small = piece.toLowerCase();
  const period = roman.indexOf(small) + 1;
  if (period === 0 && !/\d/u.test(small)) return undefined;
  if (period > 0) return /^(?:triwulan|semester)$/u.test(before?.as ?? '') ? String(period) : undefined;
  if (small.startsWith('h') && !small.includes('+')) return /^h ?(?:[-–]|min)/u.test(small) ? 'h-' : undefined;
  if (/^['’`]/u.test(small)) return /^(?:date|pause)$/u.test(before?.kind ?? '') ? '#' : small.slice(1);
  if (/^(?:t\.? ?a\.?|fy) ?['’`]?\d|^[\d.]+,|^\d{1,2}-\d{1,2}$|^\d{4}\/\d{2,4}$/u.test(small)) return '#';
  if (/^q[1-4]$/u.test(small)) return `triwulan ${small.charAt(1)}`;
  if (/^(?:h\+\d{1,3}|\d{1,3}(?:st|nd|rd|th)?|(?:19|20|21)\d\d)$/u.test(small)) {
    return small.replace(/^(\d+)\D+$/u, '$1th');
  }
  if (/^(?:\d{1,2}\/\d{1,2}(?:\/\d{2}|\/\d{4})?|\d{4}-\d\d-\d\d)$/u.test(small)) return small;
  const dotted = /^(\d{1,2})([.-])(\d{1,2})\2(\d{4})$/u.exec(small);
  if (dotted) return `${dotted[1]}/${dotted[3]}/${dotted[4]}`;
  return /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/u.test(small) ? 'clock' : undefined;
}
