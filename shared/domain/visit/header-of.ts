import type { Content } from '../../schema/content.ts';
import type { Header } from '../../schema/visit.ts';

/** The header of a visit, which every visit has from its first edit on. */
export function headerOf(content: Pick<Content, 'header'>): Header {
  const header = content.header['header'];
  if (!header) throw new Error('a visit has no header');
  return header;
}
