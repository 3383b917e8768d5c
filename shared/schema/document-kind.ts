import { z } from 'zod';

/** The papers a visit makes. Each can be prepared for signatures and signed by itself. */
export const DocumentKind = z.enum(['assessment', 'minutes', 'berita-acara', 'attendance']);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** Names one paper of a visit: its kind, and for the paper of one meeting also the meeting, as in `minutes:pleno`. */
export const PaperKey = z
  .string()
  .max(240)
  .regex(/^(assessment|minutes|berita-acara|attendance)(:[A-Za-z0-9][A-Za-z0-9._:~-]*)?$/u);

/** The key of a paper; `session` is the id of a meeting. */
export function paperKey(kind: DocumentKind, session?: string): string {
  return session === undefined ? kind : `${kind}:${session}`;
}
