import { say } from '../../i18n/say.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Session } from '../../schema/visit.ts';
import { sentence } from '../sentence.ts';

/** How a session is called: by its title, else by its kind. */
export function sessionTitle({ title, kind }: Pick<Session, 'title' | 'kind'>, language: Language): string {
  return title ?? say(language, sentence(`untitled.session.${kind}`));
}
