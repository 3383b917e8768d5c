import type { z } from 'zod';
import { FrozenInstrument } from './instrument.ts';
import { Consensus, Benefit, Evidence, Finding, Rating, Service } from './assessment.ts';
import { Action, MinuteLine } from './meeting.ts';
import { Answer, Attendance, Attendee, Contact } from './people.ts';
import { Response, Survey } from './survey.ts';
import { Comment, Header, Session, Signoff, Site, TeamMember } from './visit.ts';

/** Every collection of a visit with the schema of its entities. `header` and `instrument` hold one entity, under their own name. */
export const collections = {
  header: Header,
  instrument: FrozenInstrument,
  team: TeamMember,
  sites: Site,
  sessions: Session,
  attendees: Attendee,
  contacts: Contact,
  attendance: Attendance,
  ratings: Rating,
  consensus: Consensus,
  answers: Answer,
  findings: Finding,
  benefits: Benefit,
  services: Service,
  evidence: Evidence,
  surveys: Survey,
  responses: Response,
  minutes: MinuteLine,
  actions: Action,
  comments: Comment,
  signoffs: Signoff,
} as const;

export type CollectionName = keyof typeof collections;
/** The names of all collections of a visit. */
export const collectionNames = Object.keys(collections) as CollectionName[];
/** The entity type of a collection. */
export type EntityOf<C extends CollectionName> = z.infer<(typeof collections)[C]>;
/** Everything a visit holds: collection → id → entity. */
export type Content = { [C in CollectionName]: Record<string, EntityOf<C>> };

/** A visit with nothing in it yet. */
export function emptyContent(): Content {
  return Object.fromEntries(collectionNames.map((name) => [name, {}])) as Content;
}
