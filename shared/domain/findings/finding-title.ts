import { say } from '../../i18n/say.ts';
import type { Finding } from '../../schema/assessment.ts';
import type { Language } from '../../schema/primitives.ts';
import { sentence } from '../sentence.ts';

/** How a finding is called: by its title, else by words that say that it has none. */
export function findingTitle({ title }: Pick<Finding, 'title'>, language: Language): string {
  return title ?? say(language, sentence('untitled.finding'));
}
