import { z } from 'zod';
import { EntityId, Language, ShortText } from './primitives.ts';

/** The longest recommendation that can be kept for other visits, in characters. */
export const recommendationLimit = 2000;

/** How the text of official papers is set: local rules differ. */
export const PaperText = z.strictObject({
  /** Letters in points. */
  size: z.union([z.literal(11), z.literal(12)]),
  /** Distance of the lines, as word processors count it. */
  lines: z.union([z.literal(1), z.literal(1.15), z.literal(1.5)]),
  /** Whether the first word of the next page stands at the foot of each (kata penyambung). */
  catchword: z.boolean(),
});
export type PaperText = z.infer<typeof PaperText>;

/** How papers are set until somebody chooses otherwise. */
export const initialPaperText: PaperText = { size: 11, lines: 1, catchword: false };

/** Who is at this laptop and how they like it. One record per data folder. */
export const Settings = z.strictObject({
  /** The person whose name stands on every edit made here. */
  profile: z.strictObject({
    name: ShortText.default(''),
    position: ShortText.default(''),
    organisation: ShortText.default(''),
    /** Which team member this person is, per visit. */
    memberOf: z.record(EntityId, EntityId).default({}),
  }),
  language: Language,
  appearance: z.enum(['system', 'light', 'dark', 'projector']),
  paper: z.enum(['A4', 'F4']),
  paperText: PaperText.default(initialPaperText),
  letterhead: z.array(ShortText).max(6),
  /** The logo beside them: a JPEG on white, in base64. */
  letterheadLogo: z.base64().max(400_000).optional(),
  /** Recommendations that this person keeps for other visits, the newest first. */
  recommendations: z.array(z.string().min(1).max(recommendationLimit)).max(500).default([]),
  /** Only a timestamp server that the person configured is ever reached. */
  timestampServer: z.url().max(500).optional(),
});
export type Settings = z.infer<typeof Settings>;

/** What a new data folder starts with. */
export const initialSettings: Settings = {
  profile: { name: '', position: '', organisation: '', memberOf: {} },
  language: 'id',
  appearance: 'system',
  paper: 'A4',
  paperText: initialPaperText,
  letterhead: [],
  recommendations: [],
};
