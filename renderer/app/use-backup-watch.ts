import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBackupFailures } from '../backend/backup-failures.ts';
import { useFormat } from '../ui/use-format.ts';

/** Tells, on whichever screen, that a backup could not be made; once for each visit, until it can be made again. */
export function useBackupWatch(): void {
  const { t } = useTranslation('visits');
  const { language } = useFormat();
  const failures = useBackupFailures();
  useEffect(() => {
    for (const { visit, data } of failures) {
      const message = t('backups.failedOf', { visit, reason: data.sentence[language] });
      notifications.show({
        id: `backup:${visit}`,
        color: 'red',
        title: t('backups.failed'),
        message,
        autoClose: false,
      });
    }
  }, [failures, language, t]);
}
