import { generateNKeysBetween } from 'fractional-indexing';
import { actionText } from '../../../shared/domain/minutes/line-changes.ts';
import { ratingId } from '../../../shared/domain/progress/rating-id.ts';
import type { CollectionName } from '../../../shared/schema/content.ts';
import type { VisitPlan } from '../../../shared/schema/visit-plan.ts';

const listedParts = [
  'team',
  'sites',
  'sessions',
  'attendees',
  'services',
  'surveys',
  'actions',
  'findings',
  'signoffs',
] as const;
const withEvidence: readonly string[] = ['actions', 'findings'];

/** An entity that a plan asks for, and where it stands in the plan; one that only follows from another stands nowhere. */
export interface PlanEntry {
  collection: CollectionName;
  id: string;
  value: Record<string, unknown>;
  place: string | undefined;
}

/** Everything that a plan says, in the order in which it says it. */
export function planEntries(plan: VisitPlan, nextId: () => string): PlanEntry[] {
  const attendees = plan.attendees.map(({ id = nextId(), ...attendee }) => ({ id, ...attendee }));
  const parts: Record<(typeof listedParts)[number], Listed[]> = { ...plan, attendees };
  const listed = listedParts.flatMap((part) =>
    inOrder(parts[part]).map(({ id = nextId(), contact: _apart, ...entity }, index) =>
      entry(part, id, withEvidence.includes(part) ? { evidence: [], ...entity } : entity, `${part}[${index}]`),
    ),
  );
  const contacts = attendees.flatMap(({ id, contact }, index) =>
    contact ? [entry('contacts', id, contact, `attendees[${index}].contact`)] : [],
  );
  const header = entry('header', 'header', { ...plan.visit, status: 'draft' }, 'visit');
  return [header, ...listed, ...contacts, ...lineEntries(plan, nextId), ...ratingEntries(plan)];
}

/** A line that is an action starts one, as it does when it is typed. */
function lineEntries(plan: VisitPlan, nextId: () => string): PlanEntry[] {
  return inOrder(plan.minutes).flatMap(({ id = nextId(), ...line }, index) => {
    const place = `minutes[${index}]`;
    if (line.kind !== 'action') return [entry('minutes', id, line, place)];
    const action = nextId();
    const { text, session, links, order } = line;
    const started = { text: actionText(text), session, links, order, priority: 'normal', status: 'open', evidence: [] };
    return [entry('actions', action, started, undefined), entry('minutes', id, { ...line, action }, place)];
  });
}

function ratingEntries({ ratings }: VisitPlan): PlanEntry[] {
  return Object.entries(ratings).flatMap(([assessor, sheet]) =>
    Object.entries(sheet).map(([indicator, given]) => {
      const rated = typeof given === 'object' ? given : { value: given };
      const value = { assessor, indicator, ...rated };
      return entry('ratings', ratingId(assessor, indicator), value, `ratings.${assessor}.${indicator}`);
    }),
  );
}

function entry(collection: CollectionName, id: string, value: object, place: string | undefined): PlanEntry {
  return { collection, id, value: { ...value }, place };
}

type Listed = { id?: string | undefined; contact?: unknown };

function inOrder<T extends Listed>(entities: T[]): (T & Listed & { order: string })[] {
  const keys = generateNKeysBetween(null, null, entities.length);
  return entities.map((entity, index) => ({ ...entity, order: keys[index] ?? '' }));
}
