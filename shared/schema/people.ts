import { z } from 'zod';
import { field } from './field.ts';
import { EntityId, IdList, Instant, Label, LongText, OrderKey, Sha256, ShortText } from './primitives.ts';

/** Which side an attendee is of. */
export const AttendeeGroup = z.enum([
  'ministry',
  'mentor',
  'executing-team',
  'agency',
  'council',
  'village',
  'site-manager',
  'community',
  'other',
]);
export type AttendeeGroup = z.infer<typeof AttendeeGroup>;

/** Somebody who may come to a session. */
export const Attendee = z.strictObject({
  name: field(ShortText.optional(), { isPrinted: true }),
  position: field(Label.optional(), { isPrinted: true }),
  organisation: field(ShortText.optional(), { isPrinted: true }),
  group: AttendeeGroup,
  /** Id of the instrument's role questions. */
  role: EntityId.optional(),
  pillars: IdList,
  rank: field(ShortText.optional(), { isPrinted: true }),
  note: LongText.optional(),
  order: OrderKey,
});
export type Attendee = z.infer<typeof Attendee>;

/** What is personal of an attendee, kept apart so that copies can leave it out. */
export const Contact = z.strictObject({
  nip: field(z.string().max(40).optional(), { isPersonal: true }),
  phone: field(z.string().max(40).optional(), { isPersonal: true }),
  email: field(z.string().max(200).optional(), { isPersonal: true }),
});
export type Contact = z.infer<typeof Contact>;

/** Who came to a session, and their drawn signature. */
export const Attendance = z.strictObject({
  session: EntityId,
  attendee: EntityId,
  status: z.enum(['present', 'represented', 'excused', 'absent']),
  representative: field(z.strictObject({ name: ShortText.optional(), position: Label }).optional(), {
    isPrinted: true,
  }),
  at: Instant,
  onPaper: z.boolean().optional(),
  /** A drawn signature, bound by `boundTo` to the session and the words that were on screen. */
  signature: field(
    z
      .strictObject({
        strokes: z.array(z.array(z.tuple([z.number(), z.number()])).max(5000)).max(500),
        width: z.number().positive(),
        height: z.number().positive(),
        shown: LongText,
        boundTo: Sha256,
        /** The attendee under whose id it was bound, where two records of one person were made one since. */
        boundAs: EntityId.optional(),
      })
      .optional(),
    { isPersonal: true },
  ),
});
export type Attendance = z.infer<typeof Attendance>;

/** What was answered to a question of an interview. */
export const Answer = z.strictObject({
  attendee: EntityId,
  question: EntityId,
  text: LongText,
  quote: LongText.optional(),
  links: IdList,
  evidence: IdList,
});
export type Answer = z.infer<typeof Answer>;
