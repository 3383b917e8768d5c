import { Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChangeSettings, useSettings } from '../../client/settings-query.ts';
import { Card } from '../../ui/Card.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';

/** Who is at this laptop: the name that stands on every edit made here. */
export function ProfileCard() {
  const { t } = useTranslation('visits');
  return (
    <Card title={t('settings.profile')}>
      <Stack gap="sm">
        <Field name="name" description={t('settings.profileHint')} />
        <Field name="position" />
        <Field name="organisation" />
      </Stack>
    </Card>
  );
}

interface FieldProps {
  name: 'name' | 'position' | 'organisation';
  description?: string;
}

function Field({ name, description }: FieldProps) {
  const { t } = useTranslation('visits');
  const { profile } = useSettings();
  const change = useChangeSettings();
  const typing = useAutosave(profile[name], (value) => change({ profile: { ...profile, [name]: value } }));
  return (
    <TextInput
      label={t(`settings.${name}`)}
      description={description}
      maxLength={300}
      value={typing.text}
      onChange={({ currentTarget }) => typing.change(currentTarget.value)}
      onBlur={typing.flush}
    />
  );
}
