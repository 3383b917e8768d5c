import { Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, failureOf } from '../../../client/client.ts';
import { FailureNotice } from '../../../ui/FailureNotice.tsx';
import { LoadingBar } from '../../../ui/LoadingBar.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { PlanProblem } from './plan-problems.ts';
import type { PlanDraft } from './use-plan-draft.ts';

interface StepProps {
  draft: PlanDraft;
  problems: PlanProblem[];
}

/** By which instrument: it is frozen into the visit, so that answers stay true to the questions they were given to. */
export function InstrumentStep({ draft: { plan, change }, problems }: StepProps) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const listed = useQuery({ queryKey: ['instruments'], queryFn: () => client.instruments.list() });
  if (listed.error) return <FailureNotice failure={failureOf(listed.error)} />;
  if (!listed.data) return <LoadingBar />;
  return (
    <Radio.Group
      label={t('wizard.instrument')}
      description={t('wizard.instrumentHint')}
      value={plan.instrument}
      error={problems.includes('instrument') && t('wizard.problems.instrument')}
      onChange={(instrument) => change({ instrument })}
    >
      <Stack gap="sm" mt="sm">
        {listed.data.instruments.map(({ id, version, title, indicators, origin }) => (
          <Radio
            key={`${id}@${version}`}
            value={`${id}@${version}`}
            label={format.text(title)}
            description={[
              t('wizard.indicators', { count: indicators }),
              t('wizard.version', { version }),
              t(`wizard.origins.${origin}`),
            ].join(' · ')}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
