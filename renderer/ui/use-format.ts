import { useTranslation } from 'react-i18next';
import { formatOf, type Format } from '../../shared/i18n/format.ts';
import { currentLanguage } from './current-language.ts';

/** How texts, numbers and times are written in the language of the interface. */
export function useFormat(): Format {
  useTranslation();
  return formatOf(currentLanguage());
}
