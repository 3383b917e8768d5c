import type { Context } from 'hono';
import { z } from 'zod';
import { sentence } from '../../shared/domain/sentence.ts';
import { DownloadToken, ChunkedUploadToken } from '../../shared/contract/call.ts';
import { parseInput } from '../../shared/domain/parse-input.ts';
import { FolderId, Label, Sha256 } from '../../shared/schema/primitives.ts';
import { percentDecoded } from './percent-decoded.ts';

/** `/evidence/<visit>/<sha256>`, as it was kept or small enough for a list. */
export const EvidenceAddress = z.strictObject({
  visit: FolderId,
  sha256: Sha256,
  size: z.literal('thumbnail').optional(),
});
/** `/downloads/<token>` */
export const DownloadAddress = z.strictObject({ token: DownloadToken });
/** `/chunked-uploads/<token>/<at>`: where in its upload a part belongs, in bytes. */
export const PartAddress = z.strictObject({
  token: ChunkedUploadToken,
  at: z
    .string()
    .regex(/^\d{1,15}$/u)
    .transform(Number),
});
/** The header `x-file-name`, percent-encoded since headers carry no other letters. */
const FileName = z.string().transform(percentDecoded).pipe(Label);

/** What the path and the query of a request say. @throws AppError `invalid-input`. */
export function addressOf<S extends z.ZodType>(schema: S, c: Context): z.output<S> {
  return parseInput(schema, { ...c.req.query(), ...c.req.param() }, sentence('request.address'));
}

/** The name under which a file was sent. @throws AppError `invalid-input`. */
export function fileNameOf(c: Context): string {
  return parseInput(FileName, c.req.header('x-file-name') ?? 'berkas', sentence('request.fileName'));
}
