import { z } from 'zod';

/** The papers a visit makes. Each can be prepared for signatures and signed by itself. */
export const DocumentKind = z.enum(['assessment', 'minutes', 'berita-acara', 'attendance']);
export type DocumentKind = z.infer<typeof DocumentKind>;
