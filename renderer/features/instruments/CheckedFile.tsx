import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, failureOf, upload } from '../../client/client.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LoadingBar } from '../../ui/LoadingBar.tsx';
import classes from './instruments.module.css';
import { referenceOf } from './reference.ts';
import { useRefreshInstruments } from './use-instruments.ts';
import { WarningList } from './WarningList.tsx';
import { instrumentsCommands } from './instruments-commands.ts';

/** What a file says of itself: sound or not and where, and the button that keeps it. */
export function CheckedFile({ file, onKept }: { file: File; onKept: (reference: string) => void }) {
  const { t } = useTranslation('instruments');
  const refresh = useRefreshInstruments();
  const checked = useQuery({
    queryKey: ['instrument-file', file.name, file.lastModified, file.size],
    queryFn: async () => client.instruments.check({ upload: await upload(file) }),
    gcTime: 0,
  });
  const keep = useMutation({
    mutationFn: async () => client.instruments.import({ upload: await upload(file) }),
    onSuccess: async ({ instrument }) => {
      const { id, version } = instrument;
      notifications.show({ message: t('file.imported', { id, version }) });
      await refresh();
      onKept(referenceOf(instrument));
    },
  });
  return (
    <div className={classes.checked} aria-live="polite">
      <Card title={file.name}>
        {checked.isPending && <LoadingBar />}
        {checked.error && <FailureNotice failure={failureOf(checked.error)} />}
        {checked.data && (
          <>
            <p>{t('file.good', checked.data.instrument)}</p>
            {checked.data.warnings.length > 0 ? (
              <WarningList warnings={checked.data.warnings} />
            ) : (
              <p className={classes.mute}>{t('file.noWarnings')}</p>
            )}
            {checked.data.isKnown ? (
              <p className={classes.mute}>{t('file.known')}</p>
            ) : (
              <CommandButton
                command={instrumentsCommands.importFile}
                run={() => keep.mutate()}
                loading={keep.isPending}
              />
            )}
          </>
        )}
        {keep.error && <FailureNotice failure={failureOf(keep.error)} />}
      </Card>
    </div>
  );
}
