import { fold } from '../words/fold-words.ts';
import type { Attendee } from '../../schema/people.ts';

/** Two attendees that may be one person; `likeness` runs from 0 to 1. */
export interface SimilarPair {
  first: string;
  second: string;
  likeness: number;
}

const titles =
  /(?:^|[\s,.])(?:drs?|dra|drg|ir|kh|h|hj|prof|s\.?\s?(?:h|e|t|p|sos|kom|si|pd|stp|kep|ag|ip|ap)|m\.?\s?(?:m|si|t|kom|h|pd|ap|kes|eng|sc)|amd|st|mt)(?=[\s,.]|$)\.?/giu;

/** The name without academic and religious titles, its words in alphabetical order. */
export function bareName(name: string): string {
  const words = fold(name.replaceAll(titles, ' ').replaceAll(titles, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.sort().join(' ');
}

/** Pairs whose names are alike (Sørensen–Dice over letter pairs, at least `least`), the likest first. */
export function similarAttendees(attendees: Readonly<Record<string, Attendee>>, least = 0.82): SimilarPair[] {
  const all = Object.entries(attendees).map(([id, attendee]) => ({ id, ...identity(attendee) }));
  const people = all.filter(({ text }) => text !== '');
  const pairs: SimilarPair[] = [];
  people.forEach((first, index) => {
    for (let at = index + 1; at < people.length; at += 1) {
      const second = people[at];
      if (second === undefined || first.isNamed !== second.isNamed) continue;
      const alike = first.isNamed ? dice(first.pairs, second.pairs, least) : Number(first.text === second.text);
      if (alike >= least) pairs.push({ first: first.id, second: second.id, likeness: alike });
    }
  });
  return pairs.sort((a, b) => b.likeness - a.likeness);
}

/** How a person is told from another in a list: the name without titles, else role and body; folded. */
export function identityKey(attendee: Pick<Attendee, 'name' | 'position' | 'organisation'>): string {
  const { isNamed, text } = identityText(attendee);
  return `${isNamed ? 'name' : 'role'} ${text}`;
}

/** People known by role only are one person when role and body are the same, word for word. */
function identityText({ name, position, organisation }: Pick<Attendee, 'name' | 'position' | 'organisation'>) {
  const bare = name === undefined ? '' : bareName(name);
  return bare === ''
    ? { isNamed: false, text: bareName(`${position ?? ''} ${organisation ?? ''}`) }
    : { isNamed: true, text: bare };
}

function identity(attendee: Attendee): { isNamed: boolean; text: string; pairs: number[] } {
  const { isNamed, text } = identityText(attendee);
  return { isNamed, text, pairs: letterPairs(text) };
}

/** Each two letters that follow each other as one number, in order, so that two lists are compared in one walk. */
function letterPairs(text: string): number[] {
  const padded = ` ${text} `;
  const pairs = Array.from(
    { length: padded.length - 1 },
    (_, at) => padded.charCodeAt(at) * 65_536 + padded.charCodeAt(at + 1),
  );
  return pairs.sort((a, b) => a - b);
}

/** Twice what both have, of what both have together; 0 where their lengths alone keep it under `least`. */
function dice(first: readonly number[], second: readonly number[], least: number): number {
  const all = first.length + second.length;
  if ((2 * Math.min(first.length, second.length)) / all < least) return 0;
  let [shared, left, right] = [0, 0, 0];
  while (left < first.length && right < second.length) {
    const [a = 0, b = 0] = [first[left], second[right]];
    if (a === b) shared += 1;
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return (2 * shared) / all;
}
