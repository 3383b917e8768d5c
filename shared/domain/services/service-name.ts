import { say } from '../../i18n/say.ts';
import type { Service } from '../../schema/assessment.ts';
import type { Language } from '../../schema/primitives.ts';
import { sentence } from '../sentence.ts';

/** How a service is called: by its name, else by words that say that it has none. */
export function serviceName({ name }: Pick<Service, 'name'>, language: Language): string {
  return name ?? say(language, sentence('untitled.service'));
}
