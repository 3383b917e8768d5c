import type { DocumentKind } from '../../../shared/schema/document-kind.ts';
import type { Language } from '../../../shared/schema/primitives.ts';

/** The paper that is chosen; `session` is empty while the visit has no session. */
export interface Paper {
  kind: DocumentKind;
  language: Language;
  size: 'A4' | 'F4';
  session: string;
}

/** How the backend is told which paper is meant: minutes and attendance are of one meeting. */
export function paperName(visit: string, { kind, session }: Paper) {
  const isOfMeeting = kind === 'minutes' || kind === 'attendance';
  return { visit, kind, ...(isOfMeeting && session !== '' ? { session } : {}) };
}
