import { useTranslation } from 'react-i18next';
import { say } from '../../shared/i18n/say.ts';
import { useReadOnly } from '../client/visit-hooks.ts';
import { useFormat } from './use-format.ts';

/** Why the open visit cannot be changed, in a sentence; undefined where it can, and outside a visit. */
export function useWhyReadOnly(): string | undefined {
  const { t } = useTranslation();
  const { language } = useFormat();
  const readOnly = useReadOnly();
  return readOnly === 'sealed' ? t('sealedNotice') : readOnly && say(language, readOnly.sentence);
}
