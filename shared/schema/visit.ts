import { z } from 'zod';
import { field } from './field.ts';
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
  title: field(Label, { isPrinted: true }),
  place: field(
    z.strictObject({
      name: Label,
      kind: z.enum(['kabupaten', 'kota', 'provinsi', 'lainnya']),
      province: ShortText.optional(),
      code: z.string().max(20).optional(),
    }),
    { isPrinted: true },
  ),
  programme: field(ShortText.optional(), { isPrinted: true }),
  host: field(ShortText.optional(), { isPrinted: true }),
  evaluator: field(ShortText.optional(), { isPrinted: true }),
  stage: field(ShortText.optional(), { isPrinted: true }),
  startDate: IsoDate,
  endDate: IsoDate,
  zone: Zone,
  basis: field(
    z.strictObject({ number: ShortText.optional(), date: IsoDate.optional(), about: ShortText.optional() }).optional(),
    { isPrinted: true },
  ),
  documentNumber: field(ShortText.optional(), { isPrinted: true }),
  letterhead: field(z.strictObject({ lines: z.array(ShortText).max(6), logo: Sha256.optional() }).optional(), {
    isPrinted: true,
  }),
  language: Language,
  status: VisitStatus,
  /** True when ratings are an illustration: every page and screen then says NILAI CONTOH. */
  isSample: z.boolean(),
  source: field(LongText.optional(), { isPrinted: true }),
  note: field(LongText.optional(), { isPrinted: true }),
  /** Last visit's values, as reference: node id → exact value. */
  previous: field(
    z
      .strictObject({
        label: Label,
        instrument: EntityId,
        index: ExactText.optional(),
        nodes: z.record(EntityId, ExactText),
      })
      .optional(),
    { isPrinted: true },
  ),
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
  name: field(ShortText.optional(), { isPrinted: true }),
  role: z.enum(['lead', 'assessor', 'mentor', 'secretary', 'observer']),
  position: field(Label.optional(), { isPrinted: true }),
  organisation: field(ShortText.optional(), { isPrinted: true }),
  isAssessor: z.boolean(),
  order: OrderKey,
  /** Why an assessor rated nothing, and who says so: the seal then does not wait for them. */
  setAside: field(Actor.extend({ at: Instant, reason: Label }).optional(), { isPrinted: true }),
  /** Conflict of interest: absent means not declared yet. */
  interest: field(
    z
      .strictObject({
        at: Instant,
        hasInterest: z.boolean(),
        statement: LongText.optional(),
        /** Who declared it: the member, or another for them; earlier versions did not note it. */
        declaredBy: Actor.optional(),
      })
      .optional(),
    { isPrinted: true },
  ),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** A place that the team goes to. */
export const Site = z.strictObject({
  name: field(Label.optional(), { isPrinted: true }),
  address: field(ShortText.optional(), { isPrinted: true }),
  pillars: IdList,
  note: LongText.optional(),
  order: OrderKey,
});
export type Site = z.infer<typeof Site>;

/** A meeting on the agenda. */
export const Session = z.strictObject({
  title: field(Label.optional(), { isPrinted: true }),
  kind: z.enum(['plenary', 'briefing', 'interview', 'review', 'survey', 'site', 'closing', 'other']),
  date: IsoDate,
  start: ClockTime.optional(),
  end: ClockTime.optional(),
  place: field(ShortText.optional(), { isPrinted: true }),
  site: EntityId.optional(),
  pillars: IdList,
  expected: PeopleIds,
  agenda: field(z.array(ShortText).max(50), { isPrinted: true }),
  chair: EntityId.optional(),
  secretary: EntityId.optional(),
  invitation: field(ShortText.optional(), { isPrinted: true }),
  openedAt: Instant.optional(),
  closedAt: Instant.optional(),
  note: LongText.optional(),
  order: OrderKey,
});
export type Session = z.infer<typeof Session>;

/** A remark on something of the visit. */
export const Comment = z.strictObject({
  about: EntityId,
  text: field(LongText, { isPrinted: true }),
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
  name: field(ShortText.optional(), { isPrinted: true }),
  position: field(Label, { isPrinted: true }),
  organisation: field(ShortText.optional(), { isPrinted: true }),
  nip: field(z.string().max(40).optional(), { isPrinted: true, isPersonal: true }),
  rank: field(ShortText.optional(), { isPrinted: true }),
  party: z.enum(['first', 'second', 'witness']),
  order: OrderKey,
  /** The signatures given, by paper. */
  signed: field(z.record(PaperKey, GivenSignature).optional(), { isPersonal: true }),
  /** The signature on the paper of the sealed assessment. */
  onPaper: field(PaperSignature.optional(), { isPersonal: true }),
});
export type Signoff = z.infer<typeof Signoff>;
