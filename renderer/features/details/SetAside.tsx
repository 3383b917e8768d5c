import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expectAgain, setAside } from '../../../shared/domain/team/set-aside.ts';
import { useEdit, useVisit, type Listed } from '../../client/visit-hooks.ts';
import { memberName } from '../../ui/member-name.ts';
import { useActorWords } from '../../ui/use-actor-words.ts';
import classes from './details.module.css';

/** An assessor who rates nothing is set aside with a reason, and may be expected again. */
export function SetAside({ member }: { member: Listed<'team'> }) {
  const { t } = useTranslation('visits');
  const [isAsking, setAsking] = useState(false);
  const who = memberName(member);
  return (
    <div className={classes.setAside}>
      {member.setAside && <IsAside id={member.id} who={who} why={member.setAside} />}
      {!member.setAside && isAsking && <Reason id={member.id} who={who} onKept={() => setAsking(false)} />}
      {!member.setAside && !isAsking && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('facts.setAsideNamed', { who })}
          onClick={() => setAsking(true)}
        >
          {t('facts.setAside')}
        </Button>
      )}
    </div>
  );
}

interface MemberProps {
  id: string;
  who: string;
}

function IsAside({ id, who, why }: MemberProps & { why: NonNullable<Listed<'team'>['setAside']> }) {
  const { t } = useTranslation('visits');
  const edit = useEdit();
  const actorWords = useActorWords();
  return (
    <Group gap="xs">
      <Text size="sm">{t('facts.isAside', { reason: why.reason, by: actorWords(why) })}</Text>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('facts.expectNamed', { who })}
        onClick={() => edit(expectAgain(id))}
      >
        {t('facts.expect')}
      </Button>
    </Group>
  );
}

function Reason({ id, who, onKept }: MemberProps & { onKept: () => void }) {
  const { t } = useTranslation('visits');
  const session = useVisit();
  const edit = useEdit();
  const [reason, setReason] = useState('');
  const keep = (): void => {
    const at = new Date().toISOString();
    if (edit(setAside(id, { at, reason: reason.trim(), actor: session.actor() }))) onKept();
  };
  return (
    <Group gap="xs" align="end">
      <TextInput
        label={t('facts.asideReason', { who })}
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button variant="default" disabled={reason.trim() === ''} onClick={keep}>
        {t('facts.setAsideNow')}
      </Button>
    </Group>
  );
}
