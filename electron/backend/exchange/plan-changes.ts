import { recorded } from '../../../shared/domain/edits/changes.ts';
import { generateNKeysBetween } from 'fractional-indexing';
import type { Change } from '../../../shared/schema/edit.ts';
import type { CollectionName } from '../../../shared/schema/content.ts';
import type { FrozenInstrument } from '../../../shared/schema/instrument.ts';
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

/** The first changes of a visit: everything its plan says, in the order in which it says it. */
export function planChanges(plan: VisitPlan, instrument: FrozenInstrument, nextId: () => string): Change[] {
  const put = (collection: CollectionName, id: string, value: object): Change =>
    recorded({ op: 'put', collection, id, values: { ...value } });
  const attendees = plan.attendees.map(({ id = nextId(), ...attendee }) => ({ id, ...attendee }));
  const parts: Record<(typeof listedParts)[number], Listed[]> = { ...plan, attendees };
  const listed = listedParts.flatMap((part) =>
    inOrder(parts[part]).map(({ id = nextId(), contact: _apart, ...entity }) =>
      put(part, id, withDefaults(part, entity)),
    ),
  );
  const contacts = attendees.flatMap(({ id, contact }) => (contact ? [put('contacts', id, contact)] : []));
  const minutes = inOrder(plan.minutes).flatMap(({ id = nextId(), ...line }) => {
    if (line.kind !== 'action') return [put('minutes', id, line)];
    const action = nextId();
    const { text, session, links, order } = line;
    return [
      put('actions', action, { text, session, links, order, priority: 'normal', status: 'open', evidence: [] }),
      put('minutes', id, { ...line, action }),
    ];
  });
  const ratings = Object.entries(plan.ratings).flatMap(([assessor, sheet]) =>
    Object.entries(sheet).map(([indicator, given]) => {
      const rated = typeof given === 'object' ? given : { value: given };
      return put('ratings', `${assessor}:${indicator}`, { assessor, indicator, ...rated });
    }),
  );
  return [
    put('instrument', 'instrument', instrument),
    put('header', 'header', { ...plan.visit, status: 'draft' }),
    ...listed,
    ...contacts,
    ...minutes,
    ...ratings,
  ];
}

type Listed = { id?: string | undefined; contact?: unknown };

function inOrder<T extends Listed>(entities: T[]): (T & Listed & { order: string })[] {
  const keys = generateNKeysBetween(null, null, entities.length);
  return entities.map((entity, index) => ({ ...entity, order: keys[index] ?? '' }));
}

function withDefaults(part: (typeof listedParts)[number], entity: object): object {
  return withEvidence.includes(part) ? { evidence: [], ...entity } : entity;
}
