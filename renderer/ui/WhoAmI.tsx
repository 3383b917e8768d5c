import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChangeSettings, useSettings } from '../backend/settings-query.ts';
import { useCollection, useVisit } from '../backend/visit-hooks.ts';
import { Card } from './Card.tsx';

/** Asks, once per visit, which member of the team is at this laptop; nothing when that is known. */
export function WhoAmI() {
  const { t } = useTranslation('visits');
  const visit = useVisit().getState().id;
  const team = useCollection('team');
  const { profile } = useSettings();
  const change = useChangeSettings();
  if (profile.memberOf[visit] !== undefined) return null;
  const choose = (member: string): void =>
    change({ profile: { ...profile, memberOf: { ...profile.memberOf, [visit]: member } } });
  return (
    <Card title={t('home.who')}>
      <Radio.Group description={t('home.whoHint')} aria-label={t('home.who')} value={null} onChange={choose}>
        <Stack gap={6} mt={8}>
          {team.map((member) => (
            <Radio key={member.id} value={member.id} label={member.name ?? member.position} />
          ))}
        </Stack>
      </Radio.Group>
    </Card>
  );
}
