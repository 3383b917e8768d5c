import type { Content } from '../../../shared/schema/content.ts';
import type { Settings } from '../../../shared/schema/settings.ts';
import { headerOf } from '../store/visit-acts.ts';

/** The content with the letterhead it prints: the visit's own, else the person's from the settings. */
export function withLetterhead(content: Content, { letterhead }: Pick<Settings, 'letterhead'>): Content {
  const header = headerOf(content);
  if (header.letterhead || letterhead.length === 0) return content;
  return { ...content, header: { header: { ...header, letterhead: { lines: letterhead } } } };
}
