import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SealDialog } from './SealDialog.tsx';
import { useActorWords } from '../../ui/use-actor-words.ts';
import { isSealed, transitions } from '../../../shared/domain/visit/states.ts';
import type { ChosenStatus } from '../../../shared/schema/visit.ts';
import { client, failureOf, type Failure } from '../../client/client.ts';
import { useHeader, useStatus, useVisit, useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { reportCommands } from './report-commands.ts';
import { stateCommands } from './report-commands.ts';

/** Where the visit stands and where it can go; opening a sealed one again needs a reason. */
export function StateCard() {
  const { t } = useTranslation('report');
  const { t: tApp } = useTranslation();
  const format = useFormat();
  const header = useHeader();
  const session = useVisit();
  const visit = useVisitState(({ id }) => id);
  const actorWords = useActorWords();
  const [isSealing, setSealing] = useState(false);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const status = useStatus();
  const isShut = isSealed(status);

  const go = (to: ChosenStatus): void => {
    const why = isShut ? { reason } : {};
    setFailure(undefined);
    client.visits
      .transition({ visit, ...session.actor(), to, ...why })
      .then((saved) => session.accept(saved))
      .catch((error: unknown) => setFailure(failureOf(error)));
  };

  return (
    <Card title={t('state.heading')}>
      <Stack gap="xs">
        <Text>
          {t('state.now')}: <strong>{tApp(`status.${status}`)}</strong>
        </Text>
        {header.seal && isShut && (
          <Text size="sm">
            {t('state.sealedAt', { at: format.dateTime(header.seal.at), by: actorWords(header.seal) })}
          </Text>
        )}
        {header.reopened && !isShut && (
          <Text size="sm">
            {t('state.reopened', {
              reason: header.reopened.reason,
              by: actorWords(header.reopened),
              at: format.dateTime(header.reopened.at),
            })}
          </Text>
        )}
        {isShut && (
          <TextInput
            label={t('state.reason')}
            description={t('state.reopenHint')}
            maxLength={300}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
        <Group gap="xs">
          {transitions[status].map((to) => (
            <CommandButton
              key={to}
              command={isShut ? reportCommands.reopen : stateCommands[to]}
              isEnabled={!isShut || reason.trim() !== ''}
              run={() => (to === 'sealed' ? setSealing(true) : go(to))}
              variant="default"
            />
          ))}
        </Group>
        {failure && <FailureNotice failure={failure} />}
        {isSealing && <SealDialog onClose={() => setSealing(false)} />}
      </Stack>
    </Card>
  );
}
