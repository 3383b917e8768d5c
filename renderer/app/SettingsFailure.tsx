import { Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, failureOf } from '../client/client.ts';
import { useReadSettings, useTakeSettings } from '../client/settings-query.ts';
import { CommandButton } from '../commands/CommandButton.tsx';
import { dialogCommands } from '../ui/dialog-commands.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Screen } from '../ui/Screen.tsx';
import { showFailure } from '../ui/show-failure.ts';
import { appCommands } from './app-commands.ts';

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
          <CommandButton command={dialogCommands.again} run={() => void refetch()} />
          {failure.code === 'store-corrupt' && (
            <CommandButton command={appCommands.newSettings} run={() => startOver.mutate()} variant="default" />
          )}
        </Group>
      </FailureNotice>
    </Screen>
  );
}
