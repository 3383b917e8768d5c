import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextVisitPlan } from '../../../../shared/domain/visit/next-visit-plan.ts';
import { wallClock } from '../../../../shared/domain/agenda/zones.ts';
import { client, failureOf } from '../../../client/client.ts';
import { FailureNotice } from '../../../ui/FailureNotice.tsx';
import { LoadingBar } from '../../../ui/LoadingBar.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { firstPlan } from './first-plan.ts';
import { usePlanDraft } from './use-plan-draft.ts';
import { Wizard } from './Wizard.tsx';

/** A new visit from scratch, or from the visit that the address names. */
export function WizardScreen() {
  const { t } = useTranslation('visits');
  const from = useSearch({ strict: false, select: fromOf });
  if (from === undefined) return <FromScratch />;
  return (
    <Screen title={t('wizard.heading')}>
      <FromVisit key={from} from={from} />
    </Screen>
  );
}

function FromScratch() {
  const { t } = useTranslation('visits');
  const [today] = useState(() => wallClock(new Date(), 'WIB').date);
  const draft = usePlanDraft('', () =>
    firstPlan(today, {
      lead: t('wizard.roles.lead'),
      secretary: t('wizard.roles.secretary'),
      opening: t('wizard.opening'),
      review: t('wizard.review'),
      closing: t('wizard.closing'),
    }),
  );
  return (
    <Screen title={t('wizard.heading')}>
      <Wizard draft={draft} />
    </Screen>
  );
}

function FromVisit({ from }: { from: string }) {
  const last = useQuery({
    queryKey: ['visit', from, 'plan'],
    queryFn: () => client.visits.open({ visit: from }),
    gcTime: 0,
  });
  if (last.error) return <FailureNotice failure={failureOf(last.error)} />;
  if (!last.data) return <LoadingBar />;
  return <FromContent from={from} content={last.data.content} />;
}

function FromContent({ from, content }: { from: string; content: Parameters<typeof nextVisitPlan>[0] }) {
  const draft = usePlanDraft(from, () => nextVisitPlan(content));
  return <Wizard draft={draft} last={content.header['header']?.title ?? ''} />;
}

function fromOf(search: object): string | undefined {
  return 'from' in search && typeof search.from === 'string' ? search.from : undefined;
}
