import { FileButton, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, upload } from '../../client/client.ts';
import { useChangeSettings, useSettings, useTakeSettings } from '../../client/settings-query.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { showFailure } from '../../ui/show-failure.ts';
import classes from './settings.module.css';
import { settingsCommands } from './settings-commands.ts';

/** The logo of the letterhead. */
export function LogoField() {
  const { t } = useTranslation('visits');
  const { letterheadLogo } = useSettings();
  const change = useChangeSettings();
  const take = useTakeSettings();
  const choose = useMutation({
    mutationFn: async (file: File) => client.settings.setLogo({ upload: await upload(file) }),
    onSuccess: take,
    onError: showFailure,
  });
  return (
    <div>
      <p className={classes.label}>{t('settings.logo')}</p>
      <Group gap="sm">
        {letterheadLogo !== undefined && (
          <img className={classes.logo} src={`data:image/jpeg;base64,${letterheadLogo}`} alt={t('settings.logo')} />
        )}
        <FileButton accept="image/jpeg,image/png,image/webp" onChange={(file) => file && choose.mutate(file)}>
          {({ onClick }) => (
            <CommandButton
              command={settingsCommands.chooseLogo}
              run={onClick}
              variant="default"
              loading={choose.isPending}
            />
          )}
        </FileButton>
        {letterheadLogo !== undefined && (
          <CommandButton
            command={settingsCommands.removeLogo}
            run={() => change({ letterheadLogo: undefined })}
            variant="subtle"
            color="red"
          />
        )}
      </Group>
    </div>
  );
}
