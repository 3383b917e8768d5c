import { messages } from '../i18n/messages.ts';
import type { Action } from '../schema/meeting.ts';
import type { Language } from '../schema/primitives.ts';
import type { Session, Site } from '../schema/visit.ts';

/** How a session is called: by its title, else by its kind. */
export function sessionTitle({ title, kind }: Pick<Session, 'title' | 'kind'>, language: Language): string {
  return title ?? messages[language].meeting.kinds[kind];
}

/** How an action is called: by what is to be done, else by words that say that this is missing. */
export function actionTitle({ text }: Pick<Action, 'text'>, language: Language): string {
  return text ?? messages[language].meeting.actions.untold;
}

/** How a place is called: by its name, else by words that say that it has none. */
export function siteName({ name }: Pick<Site, 'name'>, language: Language): string {
  return name ?? messages[language].visits.facts.unnamedSite;
}
