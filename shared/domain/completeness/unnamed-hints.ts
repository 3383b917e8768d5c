import { screens } from './gap-place.ts';
import type { Content } from '../../schema/content.ts';
import { sentence } from '../sentence.ts';
import type { Gap } from './gap.ts';

const collections = ['team', 'attendees', 'sites', 'actions', 'findings', 'benefits', 'services', 'surveys'] as const;
const naming = ['name', 'position', 'text', 'title', 'claim'];

/** What was added and never named: papers say so in its place. */
export function unnamedHints(content: Pick<Content, (typeof collections)[number]>): Gap[] {
  return collections.flatMap((collection) =>
    Object.entries<object>(content[collection])
      .filter(([, entity]) => !naming.some((field) => field in entity))
      .map(([id]): Gap => {
        const place = { screen: screens[collection], collection, id };
        return { kind: 'unnamed', sentence: sentence(`gap.unnamed.${collection}`), ...place };
      }),
  );
}
