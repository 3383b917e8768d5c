import { z } from 'zod';
import { Finding, RatingValue, Service } from './assessment.ts';
import { Action, MinuteLine } from './meeting.ts';
import { Attendee, Contact } from './people.ts';
import { InstrumentReference } from './instrument.ts';
import { EntityId, Label, LongText, mostPeople, PeopleIds } from './primitives.ts';
import { Survey } from './survey.ts';
import { Header, Session, Signoff, Site, TeamMember } from './visit.ts';

/** Hand-written lists stand in the order of the file; an id is needed only where something else names it. */
const listed = { id: EntityId.optional() };
const ids = z.array(EntityId).max(1000).default([]);

/** A visit as a person writes it down beforehand, in YAML or JSON: the file of `visit create`. */
export const VisitPlan = z.strictObject({
  instrument: InstrumentReference,
  /** The visit's own facts. */
  visit: Header.omit({ status: true, seal: true, prepared: true, reopened: true, isSample: true }).extend({
    isSample: z.boolean().default(false),
    zone: Header.shape.zone.default('WIB'),
    language: Header.shape.language.default('id'),
  }),
  team: z
    .array(TeamMember.omit({ order: true, setAside: true }).extend(listed))
    .max(100)
    .default([]),
  sites: z
    .array(Site.omit({ order: true }).extend(listed).extend({ pillars: ids }))
    .max(200)
    .default([]),
  sessions: z
    .array(
      Session.omit({ order: true })
        .extend(listed)
        .omit({ openedAt: true, closedAt: true })
        .extend({ pillars: ids, expected: PeopleIds.default([]), agenda: Session.shape.agenda.default([]) }),
    )
    .max(200)
    .default([]),
  attendees: z
    .array(Attendee.omit({ order: true }).extend(listed).extend({ pillars: ids, contact: Contact.optional() }))
    .max(mostPeople)
    .default([]),
  services: z
    .array(Service.omit({ order: true }).extend(listed).extend({ indicators: ids }))
    .max(500)
    .default([]),
  surveys: z
    .array(Survey.omit({ order: true }).extend(listed).extend({ pillars: ids }))
    .max(100)
    .default([]),
  /** Actions that an earlier visit left open. */
  actions: z
    .array(Action.omit({ order: true, evidence: true, session: true }).extend(listed).extend({ links: ids }))
    .max(2000)
    .default([]),
  /** Lines of minutes; an action line becomes an action of its own, with owner and due date open. */
  minutes: z
    .array(MinuteLine.omit({ order: true }).extend(listed).omit({ action: true }).extend({ links: ids }))
    .max(5000)
    .default([]),
  /** assessor → indicator → value, or value with a note. */
  ratings: z
    .record(
      EntityId,
      z.record(EntityId, z.union([RatingValue, z.strictObject({ value: RatingValue, note: LongText })])),
    )
    .default({}),
  findings: z
    .array(Finding.omit({ order: true, evidence: true }).extend(listed).extend({ title: Label, indicators: ids }))
    .max(1000)
    .default([]),
  signoffs: z
    .array(Signoff.omit({ order: true }).extend(listed).omit({ signed: true, onPaper: true }))
    .max(50)
    .default([]),
});
export type VisitPlan = z.infer<typeof VisitPlan>;
