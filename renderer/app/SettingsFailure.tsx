import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, failureOf } from '../backend/client.ts';
import { useReadSettings, useTakeSettings } from '../backend/settings-query.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Screen } from '../ui/Screen.tsx';
import { showFailure } from '../ui/show-failure.ts';

/** Stands in place of every screen while the settings cannot be read: why, and the two ways on. */
export function SettingsFailure({ error }: { error: Error }) {
  const { t } = useTranslation();
  const { refetch } = useReadSettings();
  const take = useTakeSettings();
  const startOver = useMutation({
    mutationFn: () => client.settings.startOver(),
    onSuccess: ({ settings, copy }) => {
      take(settings);
      notifications.show({ message: t('error.newSettingsMade', { copy }), autoClose: false });
    },
    onError: showFailure,
  });
  const failure = failureOf(error);
  return (
    <Screen title={t('error.title')}>
      <FailureNotice failure={failure}>
        <Group>
          <Button onClick={() => void refetch()}>{t('error.again')}</Button>
          {failure.code === 'store-corrupt' && (
            <Button variant="default" onClick={() => startOver.mutate()}>
              {t('error.newSettings')}
            </Button>
          )}
        </Group>
      </FailureNotice>
    </Screen>
  );
}
