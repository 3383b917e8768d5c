import { Group, Stepper } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { withNodesOf } from '../../../../shared/domain/visit/next-visit-plan.ts';
import type { VisitPlan } from '../../../../shared/schema/visit-plan.ts';
import { client, failureOf } from '../../../client/client.ts';
import { useProfileName } from '../../../client/settings-query.ts';
import { CommandButton } from '../../../commands/CommandButton.tsx';
import { visitsCommands } from '../visits-commands.ts';
import { dialogCommands } from '../../../ui/dialog-commands.ts';
import { Card } from '../../../ui/Card.tsx';
import { FailureNotice } from '../../../ui/FailureNotice.tsx';
import { AgendaStep } from './AgendaStep.tsx';
import { InstrumentStep } from './InstrumentStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { planProblems, wizardSteps } from './plan-problems.ts';
import { TeamStep } from './TeamStep.tsx';
import type { PlanDraft } from './use-plan-draft.ts';
import classes from './wizard.module.css';

const parts = { place: PlaceStep, instrument: InstrumentStep, team: TeamStep, agenda: AgendaStep };

interface WizardProps {
  draft: PlanDraft;
  /** Title of the visit this one follows. */
  last?: string;
}

/** The four steps of a new visit. Enter goes on; what is missing is said when a step is left. */
export function Wizard({ draft, last }: WizardProps) {
  const { t } = useTranslation('visits');
  const [at, setAt] = useState(0);
  const [hasTried, setTried] = useState(false);
  const make = useMakePlanned(draft);
  const step = wizardSteps[at] ?? 'place';
  const problems = planProblems(draft.plan, step);
  const Part = parts[step];
  const isLast = at === wizardSteps.length - 1;
  const goTo = (next: number): void => {
    setTried(false);
    setAt(next);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (problems.length > 0) setTried(true);
    else if (isLast) make.mutate(draft.plan);
    else goTo(at + 1);
  };
  const reachable = (index: number): boolean =>
    wizardSteps.slice(0, index).every((each) => planProblems(draft.plan, each).length === 0);
  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      {last !== undefined && <p className={classes.from}>{t('wizard.fromLast', { title: last })}</p>}
      <Stepper active={at} onStepClick={goTo} size="sm">
        {wizardSteps.map((each, index) => (
          <Stepper.Step key={each} label={t(`wizard.steps.${each}`)} allowStepSelect={reachable(index)} />
        ))}
      </Stepper>
      <Begun key={step}>
        <Part draft={draft} problems={hasTried ? problems : []} />
      </Begun>
      {make.error && <FailureNotice failure={failureOf(make.error)} />}
      <Group justify="space-between">
        <CommandButton command={dialogCommands.back} isEnabled={at !== 0} run={() => goTo(at - 1)} variant="default" />
        <CommandButton command={isLast ? visitsCommands.make : visitsCommands.next} loading={make.isPending} />
      </Group>
    </form>
  );
}

/** The part of a step, with the keyboard in its first field as soon as that is there. */
function Begun({ children }: { children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const begin = (): boolean => {
      const find = (fields: string) => part.current?.querySelector<HTMLElement>(fields);
      const field = find('input[type=radio]:checked') ?? find('input, select');
      field?.focus();
      return Boolean(field);
    };
    if (begin() || !part.current) return undefined;
    const waiting = new MutationObserver(() => begin() && waiting.disconnect());
    waiting.observe(part.current, { childList: true, subtree: true });
    return () => waiting.disconnect();
  }, []);
  return (
    <div ref={part}>
      <Card>{children}</Card>
    </div>
  );
}

/** Makes the visit and opens its home. */
function useMakePlanned(draft: PlanDraft) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const by = useProfileName();
  return useMutation({
    mutationFn: async (plan: VisitPlan) => {
      const { instrument } = await client.instruments.get({ instrument: plan.instrument });
      return client.visits.create({ by, plan: withNodesOf(withoutEmpty(plan), instrument) });
    },
    onSuccess: async ({ visit }) => {
      draft.forget();
      await queries.invalidateQueries({ queryKey: ['visits'] });
      await navigate({ to: '/visits/$visit/home', params: { visit } });
    },
  });
}

/** Optional texts that were left empty are not said at all. */
function withoutEmpty(plan: VisitPlan): VisitPlan {
  const { host, ...visit } = plan.visit;
  return {
    ...plan,
    visit: { ...visit, ...(host ? { host } : {}) },
    team: plan.team.map(({ name, ...member }) => ({ ...member, ...(name ? { name } : {}) })),
  };
}
