import { headerOf } from './header-of.ts';
import type { Content } from '../../schema/content.ts';
import type { Header, Signoff } from '../../schema/visit.ts';

/** Fields of the header that only a change of state may write. */
export const stateFields = ['status', 'seal', 'prepared', 'reopened'] as const;

/** What is recorded of a seat after the seal. */
export const signedFields = ['signed', 'onPaper'] as const;

/** All that a seal freezes: everything but the state and what was signed. */
export function frozenContent(content: Content): object {
  const without = (entity: Header | Signoff, fields: readonly string[]): object =>
    Object.fromEntries(Object.entries(entity).filter(([name]) => !fields.includes(name)));
  const signoffs = Object.entries(content.signoffs).map(([id, signoff]) => [id, without(signoff, signedFields)]);
  return {
    ...content,
    header: without(headerOf(content), stateFields),
    signoffs: Object.fromEntries(signoffs),
  };
}
