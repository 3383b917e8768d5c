import { z } from 'zod';
import { Evidence } from './assessment.ts';
import { Actor } from './actor.ts';
import { PaperKey } from './document-kind.ts';
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
  PeopleIds,
  Sha256,
  ShortText,
  Zone,
} from './primitives.ts';

/** An exact number as text: `2.675`, or `16/7` where decimals never end. */
const ExactText = z
  .string()
  .max(80)
  .regex(/^-?\d+(\.\d+)?(\/[1-9]\d*)?$/u);

/** The states of a visit, in their order. */
export const VisitStatus = z.enum(['draft', 'in-review', 'agreed', 'sealed', 'signed']);
export type VisitStatus = z.infer<typeof VisitStatus>;

/** The states that a person can ask for; `signed` follows from the signatures alone. */
export const ChosenStatus = VisitStatus.exclude(['signed']);
export type ChosenStatus = z.infer<typeof ChosenStatus>;

/** Who led a visit to a state, when, and at which laptop. */
export const StateMark = Actor.extend({ at: Instant, device: ShortText.optional() });
export type StateMark = z.infer<typeof StateMark>;

/** What a visit is: title, place, dates, state. */
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
  /** Last visit's values, as reference: node id → exact value. */
  previous: z
    .strictObject({
      label: Label,
      instrument: EntityId,
      index: ExactText.optional(),
      nodes: z.record(EntityId, ExactText),
    })
    .optional(),
  seal: StateMark.extend({ digest: Sha256, head: Sha256 }).optional(),
  /** The prepared papers that signers sign: a hash proves that nothing but signatures was added. */
  prepared: z
    .record(
      PaperKey,
      z.strictObject({
        at: Instant,
        sha256: Sha256,
        bytes: z.int().nonnegative(),
        signatories: IdList,
        /** Digest of the seal under which it was made, null for a draft; earlier versions did not note it. */
        seal: Sha256.nullable().optional(),
      }),
    )
    .optional(),
  /** Why a sealed visit was opened again; signatures given before are void. */
  reopened: StateMark.extend({ reason: Label }).optional(),
});
export type Header = z.infer<typeof Header>;

/** Somebody of the team. */
export const TeamMember = z.strictObject({
  name: ShortText.optional(),
  role: z.enum(['lead', 'assessor', 'mentor', 'secretary', 'observer']),
  position: Label.optional(),
  organisation: ShortText.optional(),
  isAssessor: z.boolean(),
  order: OrderKey,
  /** Why an assessor rated nothing, and who says so: the seal then does not wait for them. */
  setAside: Actor.extend({ at: Instant, reason: Label }).optional(),
  /** Conflict of interest: absent means not declared yet. */
  interest: z
    .strictObject({
      at: Instant,
      hasInterest: z.boolean(),
      statement: LongText.optional(),
      /** Who declared it: the member, or another for them; earlier versions did not note it. */
      declaredBy: Actor.optional(),
    })
    .optional(),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** A place that the team goes to. */
export const Site = z.strictObject({
  name: Label.optional(),
  address: ShortText.optional(),
  pillars: IdList,
  note: LongText.optional(),
  order: OrderKey,
});
export type Site = z.infer<typeof Site>;

/** A meeting on the agenda. */
export const Session = z.strictObject({
  title: Label.optional(),
  kind: z.enum(['plenary', 'briefing', 'interview', 'review', 'survey', 'site', 'closing', 'other']),
  date: IsoDate,
  start: ClockTime.optional(),
  end: ClockTime.optional(),
  place: ShortText.optional(),
  site: EntityId.optional(),
  pillars: IdList,
  expected: PeopleIds,
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

/** A remark on something of the visit. */
export const Comment = z.strictObject({
  about: EntityId,
  text: LongText,
  by: EntityId.optional(),
  at: Instant,
});
export type Comment = z.infer<typeof Comment>;

/** A signature that was verified when it was recorded. */
export const GivenSignature = z.strictObject({
  at: Instant,
  /** Common name and SHA-256 of the certificate. */
  certificate: ShortText,
  fileSha256: Sha256,
  /** The name as the certificate has it. */
  name: ShortText.optional(),
  /** Why the seat was filled with this key although it names somebody else, or although the key fills another seat. */
  reason: Label.optional(),
});
export type GivenSignature = z.infer<typeof GivenSignature>;

/** A signature by pen, or made elsewhere, by the word of whoever recorded it; never the same as one that was verified. */
export const PaperSignature = StateMark.extend({
  reason: Label,
  scan: Evidence.pick({ sha256: true, fileName: true, mediaType: true, bytes: true }),
});
export type PaperSignature = z.infer<typeof PaperSignature>;

/** A seat: who signs the papers, and what was signed. */
export const Signoff = z.strictObject({
  name: ShortText.optional(),
  position: Label,
  organisation: ShortText.optional(),
  nip: z.string().max(40).optional(),
  rank: ShortText.optional(),
  party: z.enum(['first', 'second', 'witness']),
  order: OrderKey,
  /** The signatures given, by paper. */
  signed: z.record(PaperKey, GivenSignature).optional(),
  /** The signature on the paper of the sealed assessment. */
  onPaper: PaperSignature.optional(),
});
export type Signoff = z.infer<typeof Signoff>;
