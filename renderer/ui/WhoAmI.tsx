import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBeMember, useMember } from '../client/settings-query.ts';
import { useCollection, useVisit } from '../client/visit-hooks.ts';
import { memberName } from './member-name.ts';
import classes from './who-am-i.module.css';

/** Asks, once per visit and before anything is changed, which member of the team is at this laptop; nothing when that is known. */
export function WhoAmI() {
  const { t } = useTranslation('visits');
  const visit = useVisit().getState().id;
  const team = useCollection('team');
  const chosen = useMember(visit);
  const choose = useBeMember(visit);
  const [isNone, setNone] = useState(false);
  if (chosen !== undefined || team.length === 0 || isNone) return null;
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
      <Button size="compact-md" variant="subtle" onClick={() => setNone(true)}>
        {t('home.whoNone')}
      </Button>
    </section>
  );
}
