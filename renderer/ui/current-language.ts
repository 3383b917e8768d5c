import i18next from 'i18next';
import { Language, sourceLanguage } from '../../shared/schema/primitives.ts';

/** The language of the interface as it is now. */
export function currentLanguage(): Language {
  return Language.catch(sourceLanguage).parse(i18next.language);
}
