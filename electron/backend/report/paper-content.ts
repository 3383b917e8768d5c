import { headerOf } from '../../../shared/domain/visit/header-of.ts';
import type { Content } from '../../../shared/schema/content.ts';

/**
 * The visit as its papers know it: without the papers prepared and the signatures that stand in them, so that the
 * same sealed visit gives the same bytes whenever a paper is made, and without contact data, which no paper shows.
 */
export function paperContent(content: Content): Content {
  const { prepared: _prepared, ...header } = headerOf(content);
  const signoffs = Object.entries(content.signoffs).map(([id, { signed: _signed, ...signoff }]) => [id, signoff]);
  const status = header.status === 'signed' ? 'sealed' : header.status;
  return {
    ...content,
    contacts: {},
    header: { header: { ...header, status } },
    signoffs: Object.fromEntries(signoffs) as Content['signoffs'],
  };
}
