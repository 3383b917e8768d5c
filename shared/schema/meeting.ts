import { z } from 'zod';
import { field } from './field.ts';
import { ClockTime, EntityId, IdList, IsoDate, Label, LongText, OrderKey, ShortText } from './primitives.ts';

/** One line of the minutes of a session. */
export const MinuteLine = z.strictObject({
  session: EntityId,
  at: ClockTime.optional(),
  /** Id of an attendee or a team member. */
  speaker: EntityId.optional(),
  kind: z.enum(['report', 'direction', 'question', 'answer', 'decision', 'action', 'note']),
  text: field(LongText, { isPrinted: true }),
  links: IdList,
  action: EntityId.optional(),
  order: OrderKey,
});
export type MinuteLine = z.infer<typeof MinuteLine>;

/** What was agreed to be done, by whom and until when. */
export const Action = z.strictObject({
  text: field(Label.optional(), { isPrinted: true }),
  owner: field(ShortText.optional(), { isPrinted: true }),
  organisation: field(ShortText.optional(), { isPrinted: true }),
  due: IsoDate.optional(),
  priority: z.enum(['low', 'normal', 'high']),
  status: z.enum(['open', 'done', 'dropped']),
  links: IdList,
  proof: LongText.optional(),
  evidence: IdList,
  session: EntityId.optional(),
  carriedFrom: ShortText.optional(),
  order: OrderKey,
});
export type Action = z.infer<typeof Action>;
