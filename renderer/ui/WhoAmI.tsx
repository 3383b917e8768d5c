import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { whoIsHere } from '../../shared/domain/team/actors.ts';
import { useChangeSettings, useProfileName, useSettings } from '../client/settings-query.ts';
import { useCollection, useEntities, useVisit } from '../client/visit-hooks.ts';
import { memberName } from './member-name.ts';
import classes from './who-am-i.module.css';

/** Asks, once per visit, which member of the team is at this laptop: before that is known, nothing can be changed. */
export function WhoAmI() {
  const { t } = useTranslation('visits');
  const visit = useVisit().getState().id;
  const team = useCollection('team');
  const { profile } = useSettings();
  const change = useChangeSettings();
  const isKnown = whoIsHere(useEntities('team'), useProfileName(), profile.memberOf[visit]) !== undefined;
  if (isKnown) return null;
  const choose = (member: string | null): void =>
    change({ profile: { ...profile, memberOf: { ...profile.memberOf, [visit]: member } } });
  return (
    <section className={classes.who} aria-label={t('home.who')}>
      <p className={classes.question}>
        <strong>{t('home.who')}</strong> {t('home.whoHint')}
      </p>
      {team.map((member) => (
        <Button key={member.id} size="compact-md" variant="default" onClick={() => choose(member.id)}>
          {memberName(member)}
        </Button>
      ))}
      <Button size="compact-md" variant="subtle" onClick={() => choose(null)}>
        {t('home.whoNone')}
      </Button>
    </section>
  );
}
