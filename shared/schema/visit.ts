import { z } from 'zod';
import {
  ClockTime,
  EntityId,
  IdList,
  Instant,
  IsoDate,
  Label,
  Language,
  LongText,
  OrderKey,
  Sha256,
  ShortText,
  Zone,
} from './primitives.ts';

/** draft → in-review → agreed → sealed → signed. */
export const VisitStatus = z.enum(['draft', 'in-review', 'agreed', 'sealed', 'signed']);
export type VisitStatus = z.infer<typeof VisitStatus>;

/** What the visit is: place, dates, basis, state. One per visit, under the id `header`. */
export const Header = z.strictObject({
  title: Label,
  place: z.strictObject({
    name: Label,
    kind: z.enum(['kabupaten', 'kota', 'provinsi', 'lainnya']),
    province: ShortText.optional(),
    code: z.string().max(20).optional(),
  }),
  programme: ShortText.optional(),
  host: ShortText.optional(),
  evaluator: ShortText.optional(),
  stage: ShortText.optional(),
  startDate: IsoDate,
  endDate: IsoDate,
  zone: Zone,
  basis: z
    .strictObject({ number: ShortText.optional(), date: IsoDate.optional(), about: ShortText.optional() })
    .optional(),
  documentNumber: ShortText.optional(),
  letterhead: z.strictObject({ lines: z.array(ShortText).max(6), logo: Sha256.optional() }).optional(),
  language: Language,
  status: VisitStatus,
  /** True when ratings are an illustration: every page and screen then says NILAI CONTOH. */
  isSample: z.boolean(),
  source: LongText.optional(),
  note: LongText.optional(),
  /** Last visit's values, as reference: node id → decimal string. */
  previous: z
    .strictObject({
      label: Label,
      instrument: EntityId,
      index: z.string().max(80).optional(),
      nodes: z.record(EntityId, z.string().max(80)),
    })
    .optional(),
  seal: z.strictObject({ at: Instant, by: ShortText, digest: Sha256, head: Sha256 }).optional(),
  /** The prepared report that signers sign: its hash proves that nothing but signatures was added. */
  prepared: z
    .strictObject({ at: Instant, sha256: Sha256, bytes: z.int().nonnegative(), signatories: IdList })
    .optional(),
  /** Why a sealed visit was opened again; signatures given before are void. */
  reopened: z.strictObject({ at: Instant, by: ShortText, reason: Label }).optional(),
});
export type Header = z.infer<typeof Header>;

/** Someone on the evaluation side. Sample visits name the office, not the person. */
export const TeamMember = z.strictObject({
  name: ShortText.optional(),
  role: z.enum(['lead', 'assessor', 'mentor', 'secretary', 'observer']),
  position: Label,
  organisation: ShortText.optional(),
  isAssessor: z.boolean(),
  order: OrderKey,
  /** Conflict of interest: absent means not declared yet. */
  interest: z.strictObject({ at: Instant, hasInterest: z.boolean(), statement: LongText.optional() }).optional(),
});
export type TeamMember = z.infer<typeof TeamMember>;

export const Site = z.strictObject({
  name: Label,
  address: ShortText.optional(),
  pillars: IdList,
  note: LongText.optional(),
  order: OrderKey,
});
export type Site = z.infer<typeof Site>;

/** One entry of the agenda, in the visit's zone. */
export const Session = z.strictObject({
  title: Label,
  kind: z.enum(['plenary', 'briefing', 'interview', 'review', 'survey', 'site', 'closing', 'other']),
  date: IsoDate,
  start: ClockTime.optional(),
  end: ClockTime.optional(),
  place: ShortText.optional(),
  site: EntityId.optional(),
  pillars: IdList,
  expected: IdList,
  agenda: z.array(ShortText).max(50),
  chair: EntityId.optional(),
  secretary: EntityId.optional(),
  invitation: ShortText.optional(),
  openedAt: Instant.optional(),
  closedAt: Instant.optional(),
  note: LongText.optional(),
  order: OrderKey,
});
export type Session = z.infer<typeof Session>;

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

/** Someone met during the visit. Contact data stand in `contacts`, apart. */
export const Attendee = z.strictObject({
  name: ShortText.optional(),
  position: Label,
  organisation: ShortText.optional(),
  group: AttendeeGroup,
  /** Id of the instrument's role questions. */
  role: EntityId.optional(),
  pillars: IdList,
  rank: ShortText.optional(),
  note: LongText.optional(),
  order: OrderKey,
});
export type Attendee = z.infer<typeof Attendee>;

/** Contact data of the attendee with the same id: never in shared copies. */
export const Contact = z.strictObject({
  nip: z.string().max(40).optional(),
  phone: z.string().max(40).optional(),
  email: z.string().max(200).optional(),
});
export type Contact = z.infer<typeof Contact>;

/** Presence of one attendee at one session; id `session:attendee`. */
export const Attendance = z.strictObject({
  session: EntityId,
  attendee: EntityId,
  status: z.enum(['present', 'represented', 'excused', 'absent']),
  representative: z.strictObject({ name: ShortText.optional(), position: Label }).optional(),
  at: Instant,
  onPaper: z.boolean().optional(),
  /** A drawn signature, bound by `boundTo` to the session and the words that were on screen. */
  signature: z
    .strictObject({
      strokes: z.array(z.array(z.tuple([z.number(), z.number()])).max(5000)).max(500),
      width: z.number().positive(),
      height: z.number().positive(),
      shown: LongText,
      boundTo: Sha256,
    })
    .optional(),
});
export type Attendance = z.infer<typeof Attendance>;

/** A level of the indicator's scale, or a code: TB not applicable, BD not yet assessed, TT unproven. */
export const RatingValue = z.union([z.number(), z.enum(['TB', 'BD', 'TT'])]);
export type RatingValue = z.infer<typeof RatingValue>;

/** One assessor's rating of one indicator; id `assessor:indicator`. */
export const Rating = z.strictObject({
  assessor: EntityId,
  indicator: EntityId,
  value: RatingValue,
  note: LongText.optional(),
});
export type Rating = z.infer<typeof Rating>;

/** What the team agreed where assessors differed; id = indicator. */
export const Consensus = z.strictObject({
  indicator: EntityId,
  value: RatingValue,
  reason: LongText.min(1),
  agreedBy: IdList,
  at: Instant,
});
export type Consensus = z.infer<typeof Consensus>;

/** An attendee's answer to a role question, or a statement of theirs; id `attendee:question`. */
export const Answer = z.strictObject({
  attendee: EntityId,
  question: EntityId,
  text: LongText,
  quote: LongText.optional(),
  links: IdList,
  evidence: IdList,
});
export type Answer = z.infer<typeof Answer>;

export const FindingGrade = z.enum(['strength', 'conforming', 'observation', 'improvement', 'minor', 'major']);
export type FindingGrade = z.infer<typeof FindingGrade>;

/** A finding; `minor` and `major` nonconformities also need cause, owner and due date before sealing. */
export const Finding = z.strictObject({
  title: Label,
  grade: FindingGrade,
  indicators: IdList,
  criterion: LongText.optional(),
  condition: LongText.optional(),
  cause: LongText.optional(),
  effect: LongText.optional(),
  recommendation: LongText.optional(),
  owner: ShortText.optional(),
  due: IsoDate.optional(),
  evidence: IdList,
  response: LongText.optional(),
  by: EntityId.optional(),
  order: OrderKey,
});
export type Finding = z.infer<typeof Finding>;

/** What a party gained: claim, before → after, and how it was verified. */
export const Benefit = z.strictObject({
  relation: z.enum(['G2G', 'G2C', 'G2E', 'G2B']),
  party: ShortText.optional(),
  claim: Label,
  before: ShortText.optional(),
  after: ShortText.optional(),
  unit: ShortText.optional(),
  period: ShortText.optional(),
  source: ShortText.optional(),
  verification: LongText.optional(),
  finding: EntityId.optional(),
  indicators: IdList,
  order: OrderKey,
});
export type Benefit = z.infer<typeof Benefit>;

/** Supply and demand of one service: adoption = active / target. */
export const Service = z.strictObject({
  name: Label,
  owner: ShortText.optional(),
  supply: LongText.optional(),
  registered: z.int().nonnegative().optional(),
  active: z.int().nonnegative().optional(),
  target: z.int().nonnegative().optional(),
  indicators: IdList,
  order: OrderKey,
});
export type Service = z.infer<typeof Service>;

/** A file seen or made during the visit; its bytes stand in `evidence/<sha256>`. */
export const Evidence = z.strictObject({
  sha256: Sha256,
  fileName: Label,
  mediaType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']),
  bytes: z.int().nonnegative(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  caption: ShortText.optional(),
  takenAt: ShortText.optional(),
  source: ShortText.optional(),
  position: z.strictObject({ latitude: z.number(), longitude: z.number() }).optional(),
  access: z.enum(['open', 'restricted']),
  indicators: IdList,
  addedAt: Instant,
  order: OrderKey,
});
export type Evidence = z.infer<typeof Evidence>;

/** A survey among respondents on site. */
export const Survey = z.strictObject({
  title: Label,
  questionnaire: EntityId,
  population: z.int().nonnegative().optional(),
  target: z.int().nonnegative().optional(),
  site: EntityId.optional(),
  pillars: IdList,
  consent: LongText.optional(),
  order: OrderKey,
});
export type Survey = z.infer<typeof Survey>;

/** One respondent's answers, without a name; `unknown` is "tidak tahu / belum pernah memakai". */
export const Response = z.strictObject({
  survey: EntityId,
  at: Instant,
  channel: z.enum(['kiosk', 'paper', 'import']),
  hasUsed: z.boolean().optional(),
  seconds: z.number().nonnegative().optional(),
  answers: z.record(EntityId, z.union([z.number(), z.literal('unknown')])),
  consentAt: Instant.optional(),
  comment: LongText.optional(),
  order: OrderKey,
});
export type Response = z.infer<typeof Response>;

/** One line of the minutes. */
export const MinuteLine = z.strictObject({
  session: EntityId,
  at: ClockTime.optional(),
  /** Id of an attendee or a team member. */
  speaker: EntityId.optional(),
  kind: z.enum(['report', 'direction', 'question', 'answer', 'decision', 'action', 'note']),
  text: LongText,
  links: IdList,
  action: EntityId.optional(),
  order: OrderKey,
});
export type MinuteLine = z.infer<typeof MinuteLine>;

/** Something somebody promised; incomplete until it has an owner and a due date. */
export const Action = z.strictObject({
  text: Label,
  owner: ShortText.optional(),
  organisation: ShortText.optional(),
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

/** A free text of the report or of a paper, kept under a fixed id such as `berita-acara:closing`. */
export const Comment = z.strictObject({
  about: EntityId,
  text: LongText,
  by: EntityId.optional(),
  at: Instant,
});
export type Comment = z.infer<typeof Comment>;

/** Someone expected to sign; one visible signature field each, in this order. */
export const Signoff = z.strictObject({
  name: ShortText.optional(),
  position: Label,
  organisation: ShortText.optional(),
  nip: z.string().max(40).optional(),
  rank: ShortText.optional(),
  party: z.enum(['first', 'second', 'witness']),
  order: OrderKey,
  signed: z.strictObject({ at: Instant, certificate: ShortText, fileSha256: Sha256 }).optional(),
});
export type Signoff = z.infer<typeof Signoff>;
