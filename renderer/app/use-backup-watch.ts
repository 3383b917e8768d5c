import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../../shared/i18n/say.ts';
import { useBackupFailures } from '../client/backup-failures.ts';
import { useFormat } from '../ui/use-format.ts';

/** Tells, on whichever screen, that a backup could not be made or lacks something; once for each visit, until it is whole. */
export function useBackupWatch(): void {
  const { t } = useTranslation('visits');
  const { language } = useFormat();
  const failures = useBackupFailures();
  useEffect(() => {
    for (const { visit, isMade, data } of failures) {
      const message = t('backups.failedOf', { visit, reason: say(language, data.sentence) });
      notifications.show({
        id: `backup:${visit}`,
        color: 'red',
        title: isMade ? t('backups.partial') : t('backups.failed'),
        message,
        autoClose: false,
      });
    }
  }, [failures, language, t]);
}
