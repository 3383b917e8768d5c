import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../../ui/FailureNotice.tsx';
import { useBackupFailures } from '../../../client/backup-failures.ts';
import { useFormat } from '../../../ui/use-format.ts';

/** The backups that could not be made or lack something, each with its reason, until a whole one was made. */
export function BackupFailures() {
  const { t } = useTranslation('visits');
  const format = useFormat();
  return useBackupFailures().map(({ visit, at, isMade, data }) => (
    <FailureNotice key={visit} failure={{ code: 'store-io', ...data }}>
      <p>
        {isMade ? t('backups.partial') : t('backups.failed')} · {visit} · {format.dateTime(at)}
      </p>
    </FailureNotice>
  ));
}
