import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const ownActs = [
  'create',
  'evidence',
  'go-back',
  'import-responses',
  'instrument',
  'prepared',
  'repair',
  'signed',
  'status',
] as const;

/** What an act is called: acts of the page carry their words, those of the backend a name that is told in words here. */
export function useActLabel(): (label: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (label) => {
      const own = ownActs.find((name) => label === name || label.startsWith(`${name}:`));
      return own ? t(`ownActs.${own}`) : label;
    },
    [t],
  );
}
