import type { Score } from '../../../shared/domain/scoring/score.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { DocumentKind } from '../../../shared/schema/document-kind.ts';
import type { Language } from '../../../shared/schema/primitives.ts';
import type { PaperText } from '../../../shared/schema/settings.ts';
import type { PageSize } from '../typesetting/page-geometry.ts';

/** Everything a paper is made of; a plain value, so that it can cross to the worker. */
export interface ReportInput {
  kind: DocumentKind;
  language: Language;
  paper: PageSize;
  /** How the text of the papers of a meeting is set. */
  text?: PaperText;
  /** Whether it is made for electronic signatures. */
  isPrepared?: boolean;
  content: Content;
  score: Score;
  /** SHA-256 of the content, the hash of the last edit, and how many edits there are. */
  digest: string;
  head: string;
  edits: number;
  /** The moment the paper says it was made, UTC: the same moment gives the same bytes. */
  at: string;
  /** The meeting that minutes and an attendance list are about. */
  session?: string;
  /** Print copies of the photos: SHA-256 of the original → JPEG. */
  photos: Record<string, Uint8Array>;
}
