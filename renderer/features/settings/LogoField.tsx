import { Button, FileButton, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, upload } from '../../backend/client.ts';
import { useChangeSettings, useSettings, useTakeSettings } from '../../backend/settings-query.ts';
import { showFailure } from '../../ui/show-failure.ts';
import classes from './settings.module.css';

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
            <Button variant="default" loading={choose.isPending} onClick={onClick}>
              {t('settings.chooseLogo')}
            </Button>
          )}
        </FileButton>
        {letterheadLogo !== undefined && (
          <Button variant="subtle" color="red" onClick={() => change({ letterheadLogo: undefined })}>
            {t('settings.removeLogo')}
          </Button>
        )}
      </Group>
    </div>
  );
}
