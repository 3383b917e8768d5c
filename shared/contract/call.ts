import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { ErrorCode } from '../domain/app-error.ts';
import type { Param as ParamType, Sentence as SentenceType } from '../domain/sentence.ts';
import { sentenceKeys } from '../i18n/sentence-keys.ts';

/** Every key there is: a sentence that this version cannot say is no answer. */
export const SentenceKey = z.enum(sentenceKeys);

/** A sentence for the person, which is put into words where it is shown. */
export const Sentence: z.ZodType<SentenceType> = z.strictObject({
  key: SentenceKey,
  params: z
    .record(
      z.string(),
      z.lazy(() => Param),
    )
    .exactOptional(),
});
const Param: z.ZodType<ParamType> = z.union([z.string(), z.number(), Sentence, z.array(Sentence)]);

/** A file of a person's own that cannot be used, beside those that can: why, and what to do. */
export const UnreadableFile = z.strictObject({ file: z.string(), reason: Sentence });
export type UnreadableFile = z.infer<typeof UnreadableFile>;

/** What travels with every error: the sentence, the places, and an id to quote. */
export const ErrorData = z.strictObject({
  /** Id under which the error stands in the log; only bugs are logged. */
  reference: z.string().optional(),
  sentence: Sentence,
  problems: z
    .array(
      z.strictObject({
        file: z.string().optional(),
        line: z.number().optional(),
        field: z.string().optional(),
        reason: Sentence,
      }),
    )
    .optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type ErrorData = z.infer<typeof ErrorData>;

/** HTTP status of each error code. */
export const errorStatus = {
  'invalid-input': 422,
  'not-found': 404,
  conflict: 409,
  locked: 423,
  'store-corrupt': 500,
  'store-newer': 409,
  'store-io': 507,
  refused: 403,
  cancelled: 499,
  internal: 500,
} as const satisfies Record<ErrorCode, number>;

function failure(code: ErrorCode): { status: number; data: typeof ErrorData } {
  return { status: errorStatus[code], data: ErrorData };
}

/** The start of every call: each may end in any code of the one list. */
export const call = oc.errors({
  'invalid-input': failure('invalid-input'),
  'not-found': failure('not-found'),
  conflict: failure('conflict'),
  locked: failure('locked'),
  'store-corrupt': failure('store-corrupt'),
  'store-newer': failure('store-newer'),
  'store-io': failure('store-io'),
  refused: failure('refused'),
  cancelled: failure('cancelled'),
  internal: failure('internal'),
});

/** A token for bytes that were posted to `/uploads`; good once. */
export const UploadToken = z.uuid();
/** A token for a large file that was posted to `/chunked-uploads` in parts; good until it is dropped. */
export const ChunkedUploadToken = z.uuid();
/** A token for bytes that wait at `/downloads/<token>`. */
export const DownloadToken = z.uuid();

/** A file made for the person, to be saved or downloaded. */
export const ExportedFile = z.strictObject({
  token: DownloadToken,
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
});
export type ExportedFile = z.infer<typeof ExportedFile>;

/** How far a long work has come; `done` never exceeds `total`. */
export const Progress = z.strictObject({
  kind: z.literal('progress'),
  step: z.string().max(60),
  done: z.number().nonnegative(),
  total: z.number().positive(),
});
export type Progress = z.infer<typeof Progress>;

/** An event of long work: progress, and at the end the result. */
export function longWork<S extends z.ZodType>(result: S) {
  return z.discriminatedUnion('kind', [Progress, z.strictObject({ kind: z.literal('result'), result })]);
}
