import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isOutsideVisit } from '../../../../shared/domain/agenda/session-dates.ts';
import { Session } from '../../../../shared/schema/visit.ts';
import type { VisitPlan } from '../../../../shared/schema/visit-plan.ts';
import { CommandButton } from '../../../commands/CommandButton.tsx';
import { visitsCommands } from '../visits-commands.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { TimeField } from '../../../ui/TimeField.tsx';
import type { PlanProblem } from './plan-problems.ts';
import type { PlanDraft } from './use-plan-draft.ts';
import classes from './wizard.module.css';

interface StepProps {
  draft: PlanDraft;
  problems: PlanProblem[];
}

type PlannedSession = VisitPlan['sessions'][number];

/** What happens when. A date outside the visit is said and left as it is. */
export function AgendaStep({ draft: { plan, change }, problems }: StepProps) {
  const { t } = useTranslation('visits');
  const set = (index: number, changed: Partial<PlannedSession>): void =>
    change({ sessions: plan.sessions.map((session, at) => (at === index ? { ...session, ...changed } : session)) });
  const add = (): void => {
    const date = plan.sessions.at(-1)?.date ?? plan.visit.startDate;
    const session: PlannedSession = { title: '', kind: 'other', date, pillars: [], expected: [], agenda: [] };
    change({ sessions: [...plan.sessions, { id: crypto.randomUUID(), ...session }] });
  };
  return (
    <>
      <ul className={classes.rows} aria-label={t('wizard.steps.agenda')}>
        {plan.sessions.map((session, index) => (
          <SessionRow
            key={session.id}
            session={session}
            problems={problems}
            isOutside={isOutsideVisit(session, plan.visit)}
            set={(changed) => set(index, changed)}
            remove={() => change({ sessions: plan.sessions.filter((_, at) => at !== index) })}
          />
        ))}
      </ul>
      <CommandButton command={visitsCommands.addSession} run={add} variant="default" />
    </>
  );
}

interface SessionRowProps {
  session: PlannedSession;
  problems: PlanProblem[];
  isOutside: boolean;
  set: (changed: Partial<PlannedSession>) => void;
  remove: () => void;
}

function SessionRow({ session, problems, isOutside, set, remove }: SessionRowProps) {
  const { t } = useTranslation('visits');
  const { t: tMeeting } = useTranslation('meeting');
  const isNameless = problems.includes('session') && (session.title ?? '').trim() === '';
  const isBackwards = problems.includes('hours') && (session.end ?? '24:00') <= (session.start ?? '00:00');
  return (
    <li className={classes.session}>
      <DateField
        label={t('wizard.date')}
        value={session.date}
        description={isOutside && `▲ ${t('home.outside')}`}
        isRequired
        onChange={(date) => set({ date })}
      />
      {(['start', 'end'] as const).map((field) => (
        <TimeField
          key={field}
          label={t(`wizard.hours.${field}`)}
          value={session[field] ?? ''}
          error={field === 'end' && isBackwards && t('wizard.problems.hours')}
          onChange={(clock) => set({ [field]: clock || undefined })}
        />
      ))}
      <TextInput
        label={t('wizard.session')}
        value={session.title ?? ''}
        error={isNameless && t('wizard.problems.session')}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        required
        maxLength={300}
      />
      <NativeSelect
        label={tMeeting('agenda.kind')}
        value={session.kind}
        data={Session.shape.kind.options.map((kind) => ({ value: kind, label: tMeeting(`kinds.${kind}`) }))}
        onChange={({ currentTarget }) => set({ kind: Session.shape.kind.parse(currentTarget.value) })}
      />
      <TextInput
        label={tMeeting('agenda.place')}
        value={session.place ?? ''}
        onChange={({ currentTarget }) => set({ place: currentTarget.value || undefined })}
        maxLength={300}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('wizard.removeRow', { what: session.title })}
        onClick={remove}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}
