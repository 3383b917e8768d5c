import { say } from '../../i18n/say.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Site } from '../../schema/visit.ts';
import { sentence } from '../sentence.ts';

/** How a place is called: by its name, else by words that say that it has none. */
export function siteName({ name }: Pick<Site, 'name'>, language: Language): string {
  return name ?? say(language, sentence('untitled.site'));
}
