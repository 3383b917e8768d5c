import { Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Settings } from '../../../shared/schema/settings.ts';
import { client } from '../../backend/client.ts';
import { useChangeSettings, useSettings } from '../../backend/settings-query.ts';
import { Card } from '../../ui/Card.tsx';
import { IdentitiesCard } from '../../ui/identities/IdentitiesCard.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useDraft } from './use-draft.ts';

/** Who is at this laptop, how it looks, and how papers are printed. */
export function SettingsScreen() {
  const { t } = useTranslation();
  return (
    <Screen title={t('sections.settings')}>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Profile />
        <Appearance />
        <Papers />
        <Data />
        <IdentitiesCard />
      </SimpleGrid>
    </Screen>
  );
}

function Profile() {
  const { t } = useTranslation('visits');
  const { profile } = useSettings();
  const change = useChangeSettings();
  const field = (name: 'name' | 'position' | 'organisation') => ({
    label: t(`settings.${name}`),
    ...useDraft(profile[name], (value) => change({ profile: { ...profile, [name]: value } })),
  });
  return (
    <Card title={t('settings.profile')}>
      <Stack gap="xs">
        <TextInput {...field('name')} description={t('settings.profileHint')} />
        <TextInput {...field('position')} />
        <TextInput {...field('organisation')} />
      </Stack>
    </Card>
  );
}

function Appearance() {
  const { t } = useTranslation('visits');
  const { t: tApp } = useTranslation();
  const { language, appearance } = useSettings();
  const change = useChangeSettings();
  const appearances = Settings.shape.appearance.options;
  return (
    <Card title={t('settings.appearance')}>
      <Stack gap="xs">
        <Select
          label={t('settings.language')}
          data={[
            { value: 'id', label: 'Bahasa Indonesia' },
            { value: 'en', label: 'English' },
          ]}
          value={language}
          allowDeselect={false}
          onChange={(value) => change({ language: value === 'en' ? 'en' : 'id' })}
        />
        <Select
          label={t('settings.appearance')}
          data={appearances.map((value) => ({ value, label: tApp(`appearance.${value}`) }))}
          value={appearance}
          allowDeselect={false}
          onChange={(value) => change({ appearance: Settings.shape.appearance.parse(value) })}
        />
      </Stack>
    </Card>
  );
}

function Papers() {
  const { t } = useTranslation('visits');
  const { paper, letterhead, timestampServer } = useSettings();
  const change = useChangeSettings();
  const lines = useDraft(letterhead.join('\n'), (value) => change({ letterhead: value.split('\n').slice(0, 6) }));
  const server = useDraft(timestampServer ?? '', (value) =>
    change({ timestampServer: Settings.shape.timestampServer.safeParse(value).success ? value : undefined }),
  );
  const isBad = server.value !== '' && !Settings.shape.timestampServer.safeParse(server.value).success;
  return (
    <Card title={t('settings.paper')}>
      <Stack gap="xs">
        <Select
          label={t('settings.paper')}
          data={['A4', 'F4']}
          value={paper}
          allowDeselect={false}
          onChange={(value) => change({ paper: value === 'F4' ? 'F4' : 'A4' })}
        />
        <Textarea
          label={t('settings.letterhead')}
          description={t('settings.letterheadHint')}
          autosize
          minRows={2}
          {...lines}
        />
        <TextInput
          label={t('settings.timestamp')}
          description={t('settings.timestampHint')}
          error={isBad && t('settings.badAddress')}
          {...server}
        />
      </Stack>
    </Card>
  );
}

function Data() {
  const { t } = useTranslation('visits');
  const info = useQuery({ queryKey: ['host'], queryFn: () => client.host.info() }).data;
  return (
    <Card title={t('settings.data')}>
      {info && (
        <p>
          {t('settings.dataFolder', { folder: info.dataFolder })}
          <br />
          {t('settings.version', { version: info.version })}
        </p>
      )}
    </Card>
  );
}
