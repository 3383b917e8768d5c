import { say } from '../../i18n/say.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Survey } from '../../schema/survey.ts';
import { sentence } from '../sentence.ts';

/** How a survey is called: by its title, else by words that say that it has none. */
export function surveyTitle({ title }: Pick<Survey, 'title'>, language: Language): string {
  return title ?? say(language, sentence('untitled.survey'));
}
