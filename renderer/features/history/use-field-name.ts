import { useTranslation } from 'react-i18next';
import type { CollectionName } from '../../../shared/schema/content.ts';

/** What a field is called; one that only earlier versions had keeps the name that it has in the history. */
export function useFieldName(): (collection: CollectionName, field: string) => string {
  const { t } = useTranslation('fields');
  return (collection, field) => t(`${collection}.${field}` as 'findings.title', { defaultValue: field });
}
