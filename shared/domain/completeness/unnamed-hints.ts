import type { Content } from '../../schema/content.ts';
import { sentence } from '../sentence.ts';
import type { Gap, GapScreen } from './gap.ts';

const screens = {
  team: 'facts',
  attendees: 'attendees',
  sites: 'facts',
  actions: 'actions',
} as const satisfies Partial<Record<keyof Content, GapScreen>>;
const collections = ['team', 'attendees', 'sites', 'actions'] as const;

/** What was added and never named: papers say so in its place. */
export function unnamedHints(content: Pick<Content, keyof typeof screens>): Gap[] {
  return collections.flatMap((collection) =>
    Object.entries<object>(content[collection])
      .filter(([, entity]) => !['name', 'position', 'text'].some((field) => field in entity))
      .map(([id]): Gap => {
        const place = { screen: screens[collection], collection, id };
        return { kind: 'unnamed', sentence: sentence(`gap.unnamed.${collection}`), ...place };
      }),
  );
}
