import { fold } from '../minutes/fold-words.ts';
import type { Attendee } from '../../schema/people.ts';

/** Two attendees that may be one person; `likeness` runs from 0 to 1. */
export interface SimilarPair {
  first: string;
  second: string;
  likeness: number;
}

const titles =
  /(?:^|[\s,.])(?:drs?|dra|ir|h|hj|prof|s\.?\s?(?:h|e|t|p|sos|kom|si|pd|stp|kep|ag|ip|ap)|m\.?\s?(?:m|si|t|kom|h|pd|ap|kes|eng|sc)|amd|st|mt)(?=[\s,.]|$)\.?/giu;

/** The name without academic and religious titles, its words in alphabetical order. */
export function bareName(name: string): string {
  const words = fold(name.replaceAll(titles, ' ').replaceAll(titles, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.sort().join(' ');
}

/** Pairs whose names are alike (Sørensen–Dice over letter pairs, at least `least`), the likest first. */
export function similarAttendees(attendees: Readonly<Record<string, Attendee>>, least = 0.82): SimilarPair[] {
  const named = Object.entries(attendees).map(([id, attendee]) => ({ id, ...identity(attendee) }));
  const pairs: SimilarPair[] = [];
  named.forEach((first, index) => {
    for (const second of named.slice(index + 1)) {
      if (first.isNamed !== second.isNamed) continue;
      const alike = first.isNamed ? dice(first.pairs, second.pairs) : Number(first.text === second.text);
      if (alike >= least) pairs.push({ first: first.id, second: second.id, likeness: alike });
    }
  });
  return pairs.sort((a, b) => b.likeness - a.likeness);
}

/** People known by role only are one person when role and body are the same, word for word. */
function identity(attendee: Attendee): { isNamed: boolean; text: string; pairs: Map<string, number> } {
  const isNamed = attendee.name !== undefined && bareName(attendee.name) !== '';
  const text = isNamed
    ? bareName(attendee.name ?? '')
    : bareName(`${attendee.position} ${attendee.organisation ?? ''}`);
  return { isNamed, text, pairs: letterPairs(text) };
}

function letterPairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const padded = ` ${text} `;
  for (let at = 0; at + 1 < padded.length; at++) {
    const pair = padded.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function dice(first: Map<string, number>, second: Map<string, number>): number {
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  return (2 * shared) / (size(first) + size(second));
}

function size(pairs: Map<string, number>): number {
  let total = 0;
  for (const count of pairs.values()) total += count;
  return total;
}
