import { Checkbox, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { indexWithout } from '../../../shared/domain/scoring/index-without.ts';
import { useVisit } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { factsCommands } from './facts-commands.ts';

interface RatesBoxProps {
  member: string;
  name: string;
  isAssessor: boolean;
  onSet: (isAssessor: boolean) => unknown;
}

/** Whether the ratings of a member count. Taking them out of the index of a visit asks first, and says what it does. */
export function RatesBox({ member, name, isAssessor, onSet }: RatesBoxProps) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const session = useVisit();
  const [lost, setLost] = useState<ReturnType<typeof indexWithout>>();
  const change = (isChecked: boolean): void => {
    const change = isChecked ? undefined : indexWithout(session.getState().content, member);
    if (change) setLost(change);
    else onSet(isChecked);
  };
  const close = (): void => setLost(undefined);
  return (
    <>
      <Checkbox
        label={t('wizard.rates')}
        checked={isAssessor}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      {lost && (
        <Dialog opened onClose={close} title={t('facts.untick.title', { name })}>
          <Text>
            {t('facts.untick.effect', {
              count: lost.ratings,
              before: format.decimal(lost.before ?? '–'),
              after: format.decimal(lost.after ?? '–'),
            })}
          </Text>
          <Group justify="flex-end" mt="md">
            <CommandButton command={factsCommands.keepCounting} run={close} variant="default" data-autofocus />
            <CommandButton
              command={factsCommands.stopCounting}
              run={() => {
                close();
                onSet(false);
              }}
            />
          </Group>
        </Dialog>
      )}
    </>
  );
}
