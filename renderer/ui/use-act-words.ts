import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActName } from '../../shared/schema/act-name.ts';

/** Says in the reader's language what an act was. */
export function useActWords(): (act: ActName) => string {
  const { t } = useTranslation('acts');
  return useCallback(({ code, params }) => t(code, params ?? {}), [t]);
}
