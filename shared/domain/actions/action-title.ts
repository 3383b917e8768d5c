import { say } from '../../i18n/say.ts';
import type { Action } from '../../schema/meeting.ts';
import type { Language } from '../../schema/primitives.ts';
import { sentence } from '../sentence.ts';

/** How an action is called: by what is to be done, else by words that say that this is missing. */
export function actionTitle({ text }: Pick<Action, 'text'>, language: Language): string {
  return text ?? say(language, sentence('untitled.action'));
}
