import type { CollectionName, EntityOf } from '../../schema/content.ts';
import { attendanceId } from '../attendees/attendance-binding.ts';
import { ratingId } from '../progress/rating-id.ts';

/** The id of an answer: one per attendee and question. */
export function answerId(attendee: string, question: string): string {
  return `${attendee}~${question}`;
}

/** The id of a consensus: one per indicator. */
export function consensusId(indicator: string): string {
  return indicator;
}

/** How the entities are named of which there is one per pair: two laptops never make two of the same. */
export const pairIds: { [C in CollectionName]?: (entity: EntityOf<C>) => string } = {
  ratings: ({ assessor, indicator }) => ratingId(assessor, indicator),
  consensus: ({ indicator }) => consensusId(indicator),
  attendance: ({ session, attendee }) => attendanceId(session, attendee),
  answers: ({ attendee, question }) => answerId(attendee, question),
};
