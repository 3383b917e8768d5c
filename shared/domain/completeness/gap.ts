import type { CollectionName } from '../../schema/content.ts';
import type { Sentence } from '../sentence.ts';

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
}

/** A long text as a name in a sentence. */
export function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
