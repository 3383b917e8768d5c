import type { Content } from '../../schema/content.ts';
import { sentence } from '../sentence.ts';
import type { Gap, GapScreen } from './gap.ts';

const screens = {
  team: 'facts',
  attendees: 'attendees',
  sites: 'facts',
  actions: 'actions',
  findings: 'findings',
  benefits: 'findings',
  services: 'survey',
  surveys: 'survey',
} as const satisfies Partial<Record<keyof Content, GapScreen>>;
const collections = ['team', 'attendees', 'sites', 'actions', 'findings', 'benefits', 'services', 'surveys'] as const;
const naming = ['name', 'position', 'text', 'title', 'claim'];

/** What was added and never named: papers say so in its place. */
export function unnamedHints(content: Pick<Content, keyof typeof screens>): Gap[] {
  return collections.flatMap((collection) =>
    Object.entries<object>(content[collection])
      .filter(([, entity]) => !naming.some((field) => field in entity))
      .map(([id]): Gap => {
        const place = { screen: screens[collection], collection, id };
        return { kind: 'unnamed', sentence: sentence(`gap.unnamed.${collection}`), ...place };
      }),
  );
}
