import type { CollectionName } from '../../schema/content.ts';
import type { Param, Sentence, SentenceKey } from '../sentence.ts';

/** The screen of a visit on which something is put right. */
export const gapScreens = [
  'facts',
  'checklist',
  'agenda',
  'attendees',
  'minutes',
  'actions',
  'survey',
  'findings',
  'report',
] as const;
export type GapScreen = (typeof gapScreens)[number];

/** Collections whose entries may be left over, because what they are about is gone or they bear a wrong id. */
export const leftoverCollections = [
  'ratings',
  'consensus',
  'contacts',
  'attendance',
  'answers',
  'comments',
  'responses',
] as const satisfies readonly CollectionName[];

/** An entry of one of them. */
export interface Leftover {
  collection: (typeof leftoverCollections)[number];
  id: string;
}

/** Something that is missing from a visit, with the place where it is put right. */
export interface Gap {
  kind: string;
  sentence: Sentence;
  screen: GapScreen;
  /** The entity to open there; `indicator` where it is a node of the instrument. */
  collection?: CollectionName | 'indicator';
  id?: string;
  /** The field of it, where one is meant. */
  field?: string;
  /** The entry that can be taken away instead, where it stands on no screen. */
  leftover?: Leftover;
}

/** A long text as a name in a sentence. */
export function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

/** What an entry is called in a sentence: its own words, shortened, or those for having none. */
export function called(text: string | undefined, untitled: SentenceKey): Param {
  return text === undefined ? { key: untitled } : shortened(text);
}
