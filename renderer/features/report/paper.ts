import type { DocumentKind } from '../../../shared/schema/document-kind.ts';

/** The paper that is chosen; `session` is empty for all of them. */
export interface Paper {
  kind: DocumentKind;
  language: 'id' | 'en';
  size: 'A4' | 'F4';
  session: string;
}
