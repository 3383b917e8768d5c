import { useTranslation } from 'react-i18next';
import { useEdit } from '../../backend/visit-hooks.ts';

/** Changes facts of the visit itself; null takes one away. */
export function useSetHeader(): (fields: Record<string, unknown>) => boolean {
  const { t } = useTranslation('visits');
  const edit = useEdit();
  return (fields) => edit([{ op: 'set', collection: 'header', id: 'header', fields }], t('facts.acts.header'));
}

/** An optional text that was emptied is not there at all. */
export const orNull = (text: string): string | null => (text === '' ? null : text);
