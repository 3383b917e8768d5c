import { Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expectAgain, setAside } from '../../../shared/domain/team/set-aside.ts';
import { useEdit, useVisit, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { memberName } from '../../ui/member-name.ts';
import { useActorWords } from '../../ui/use-actor-words.ts';
import classes from './details.module.css';
import { factsCommands } from './facts-commands.ts';

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
        <CommandButton
          command={factsCommands.openSetAside}
          params={{ who }}
          run={() => setAsking(true)}
          size="compact-sm"
          variant="subtle"
        >
          {t('facts.setAside')}
        </CommandButton>
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
      <CommandButton
        command={factsCommands.expect}
        params={{ who }}
        run={() => edit(expectAgain(id))}
        size="compact-sm"
        variant="subtle"
      >
        {t('facts.expect')}
      </CommandButton>
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
      <CommandButton command={factsCommands.setAside} isEnabled={reason.trim() !== ''} run={keep} variant="default" />
    </Group>
  );
}
