import { Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMember } from '../../client/settings-query.ts';
import { declareInterest, spokenForBy, withdrawInterest } from '../../../shared/domain/team/interest.ts';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import { useCollection, useEdit, useVisit, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { useArrival } from '../../ui/use-arrival.ts';
import classes from './attendees.module.css';
import { attendeesCommands } from './attendees-commands.ts';

/** Assessors and the mentor declare whether they have an interest in what is assessed. */
export function TeamInterests() {
  const { t } = useTranslation('meeting');
  const declaring = useCollection('team').filter(({ isAssessor, role }) => isAssessor || role === 'mentor');
  if (declaring.length === 0) return null;
  return (
    <Card title={t('interest.title')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('interest.hint')}
      </Text>
      <ul className={classes.plain}>
        {declaring.map((member) => (
          <Declaration key={member.id} member={member} />
        ))}
      </ul>
    </Card>
  );
}

const tones = { pending: 'warn', none: 'ok', has: 'bad' } as const;

function Declaration({ member }: { member: Listed<'team'> }) {
  const { t } = useTranslation('meeting');
  const arrival = useArrival<HTMLLIElement>(member.id);
  const edit = useEdit();
  const session = useVisit();
  const [statement, setStatement] = useState<string>();
  const state = member.interest === undefined ? 'pending' : member.interest.hasInterest ? 'has' : 'none';
  const declare = (interest: { hasInterest: boolean; statement?: string } | null): void => {
    const at = new Date().toISOString();
    const plan = interest
      ? declareInterest(member.id, { at, ...interest, actor: session.actor() })
      : withdrawInterest(member.id);
    if (edit(plan)) setStatement(undefined);
  };
  return (
    <li ref={arrival} tabIndex={-1} className={classes.declaration}>
      <Group gap="xs">
        <Text fw={600}>{personLabel(member)}</Text>
        <Pill tone={tones[state]}>{t(`interest.${state}`)}</Pill>
        {member.interest === undefined ? (
          <>
            <CommandButton
              command={attendeesCommands.declareNone}
              run={() => declare({ hasInterest: false })}
              size="compact-sm"
              variant="default"
            />
            <CommandButton
              command={attendeesCommands.declareSome}
              run={() => setStatement('')}
              size="compact-sm"
              variant="default"
            />
          </>
        ) : (
          <CommandButton
            command={attendeesCommands.withdrawInterest}
            run={() => declare(null)}
            size="compact-sm"
            variant="subtle"
          />
        )}
      </Group>
      <Spoken member={member} />
      {member.interest?.statement !== undefined && <Text size="sm">{member.interest.statement}</Text>}
      {statement !== undefined && (
        <Group align="end" gap="xs">
          <Textarea
            className={classes.search}
            label={t('interest.statement')}
            value={statement}
            maxLength={20_000}
            onChange={({ currentTarget }) => setStatement(currentTarget.value)}
          />
          <CommandButton
            command={attendeesCommands.saveInterest}
            isEnabled={statement.trim() !== ''}
            run={() => declare({ hasInterest: true, statement: statement.trim() })}
          />
        </Group>
      )}
    </li>
  );
}

/** Who made the declaration, and before it is made that it will be noted as another's word. */
function Spoken({ member: { id, interest } }: { member: Listed<'team'> }) {
  const { t } = useTranslation('meeting');
  const here = useMember(useVisit().getState().id);
  if (!interest) return here === id ? null : <Text size="sm">{t('interest.willSpeakFor')}</Text>;
  if (!interest.declaredBy) return null;
  const other = spokenForBy(id, interest);
  return <Text size="sm">{other === undefined ? t('interest.own') : t('interest.spokenFor', { name: other })}</Text>;
}
