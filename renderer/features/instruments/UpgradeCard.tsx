import { NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actorOf } from '../../../shared/domain/team/actors.ts';
import type { Upgrade } from '../../../shared/contract/instruments.ts';
import type { AnswerMapping } from '../../../shared/domain/instrument/plan-upgrade.ts';
import type { Instrument } from '../../../shared/schema/instrument.ts';
import { client, failureOf } from '../../client/client.ts';
import { useMember, useProfileName } from '../../client/settings-query.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import classes from './instruments.module.css';
import { referenceOf } from './reference.ts';
import { UnsettledAnswers } from './UnsettledAnswers.tsx';
import { instrumentsCommands } from './instruments-commands.ts';

/** Moves a visit to the chosen instrument: first what would change, then what becomes of each answer, then the move. */
export function UpgradeCard({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation('instruments');
  const [visit, setVisit] = useState('');
  const [mapping, setMapping] = useState<AnswerMapping>({});
  const listed = useQuery({ queryKey: ['visits'], queryFn: () => client.visits.list() });
  const rows = (listed.data?.visits ?? []).map(({ id, title, place }) => ({ value: id, label: `${place} · ${title}` }));
  const to = referenceOf(instrument);
  const plan = useQuery({
    queryKey: ['instrument-upgrade', visit, to, mapping],
    queryFn: () => client.instruments.planUpgrade({ visit, to, mapping }),
    enabled: visit !== '',
    placeholderData: (before) => before,
    gcTime: 0,
  });
  return (
    <Card title={t('upgrade.title')}>
      <NativeSelect
        aria-label={t('upgrade.visit')}
        value={visit}
        data={[{ value: '', label: t('upgrade.none') }, ...rows]}
        onChange={({ currentTarget }) => {
          setMapping({});
          setVisit(currentTarget.value);
        }}
      />
      {plan.error && <FailureNotice failure={failureOf(plan.error)} />}
      {visit !== '' && plan.data && (
        <PlannedUpgrade {...{ visit, instrument, mapping }} plan={plan.data} onMapping={setMapping} />
      )}
    </Card>
  );
}

interface PlannedUpgradeProps {
  visit: string;
  instrument: Instrument;
  plan: Upgrade;
  mapping: AnswerMapping;
  onMapping: (mapping: AnswerMapping) => void;
}

function PlannedUpgrade({ visit, instrument, plan, mapping, onMapping }: PlannedUpgradeProps) {
  const { t } = useTranslation('instruments');
  const by = useProfileName();
  const member = useMember(visit);
  const queries = useQueryClient();
  const move = useMutation({
    mutationFn: () =>
      client.instruments.upgrade({ visit, to: referenceOf(instrument), mapping, ...actorOf({ by, member }) }),
    onSuccess: async () => {
      const { id, version } = instrument;
      notifications.show({ message: t('upgrade.applied', { id, version }) });
      await queries.invalidateQueries();
    },
  });
  const isSame = referenceOf(plan.from) === referenceOf(plan.to) && plan.differences.length === 0;
  if (isSame) return <p className={classes.mute}>{t('upgrade.already')}</p>;
  return (
    <>
      <p className={classes.small}>{t('upgrade.from', plan.from)}</p>
      <DifferenceList differences={plan.differences} />
      <UnsettledAnswers {...{ instrument, plan, mapping, onMapping }} />
      {move.error && <FailureNotice failure={failureOf(move.error)} />}
      <CommandButton
        command={instrumentsCommands.upgrade}
        isEnabled={plan.unsettled.length === 0}
        run={() => move.mutate()}
        loading={move.isPending}
      />
    </>
  );
}
