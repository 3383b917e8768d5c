import { NativeSelect, Progress, Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changeAttendee } from '../../../shared/domain/attendees/edit-attendees.ts';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import { useCanEdit, useCollection, useEdit, useInstrument, type Listed } from '../../client/visit-hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './interview.module.css';
import { QuestionCard } from './QuestionCard.tsx';

/** The interview of an attendee with the questions of their role. */
export function InterviewPage() {
  const { t } = useTranslation('meeting');
  const attendees = useCollection('attendees');
  const named = useSearch({ strict: false, select: attendeeOf });
  const navigate = useNavigate();
  const attendee = attendees.find(({ id }) => id === named) ?? attendees.find(({ role }) => role !== undefined);
  const choose = (id: string): void => {
    void navigate({ to: '.', search: (before: object) => ({ ...before, attendee: id }), replace: true });
  };
  return (
    <Screen
      title={attendee === undefined ? t('interview.title') : personLabel(attendee)}
      badges={attendee?.organisation === undefined ? null : <Pill>{attendee.organisation}</Pill>}
      aside={<People attendees={attendees} chosen={attendee?.id} onChoose={choose} />}
    >
      {attendee === undefined ? (
        <EmptyState title={t('attendees.addFirst')} />
      ) : (
        <Questions key={attendee.id} attendee={attendee} />
      )}
    </Screen>
  );
}

function attendeeOf(search: object): unknown {
  return 'attendee' in search ? search.attendee : undefined;
}

/** How many questions of their role an attendee has answered. */
function useProgressOf(): (attendee: Listed<'attendees'>) => { done: number; total: number } {
  const { roles = [] } = useInstrument();
  const answers = useCollection('answers');
  return ({ id, role }) => {
    const questions = roles.find((each) => each.id === role)?.questions ?? [];
    const given = answers.filter((answer) => answer.attendee === id && answer.text !== '');
    const done = questions.filter((question) => given.some((answer) => answer.question === question.id)).length;
    return { done, total: questions.length };
  };
}

interface PeopleProps {
  attendees: readonly Listed<'attendees'>[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

function People({ attendees, chosen, onChoose }: PeopleProps) {
  const { t } = useTranslation('meeting');
  const progressOf = useProgressOf();
  return (
    <nav aria-label={t('interview.people')}>
      <h2>{t('interview.people')}</h2>
      {attendees.map((attendee) => {
        const { done, total } = progressOf(attendee);
        return (
          <button
            key={attendee.id}
            type="button"
            className={classes.person}
            aria-current={attendee.id === chosen ? 'true' : undefined}
            onClick={() => onChoose(attendee.id)}
          >
            {personLabel(attendee)}
            {total > 0 && <small>{t('interview.progress', { done, total })}</small>}
          </button>
        );
      })}
    </nav>
  );
}

function Questions({ attendee }: { attendee: Listed<'attendees'> }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const canEdit = useCanEdit();
  const edit = useEdit();
  const { roles = [] } = useInstrument();
  const answers = useCollection('answers');
  const { done, total } = useProgressOf()(attendee);
  const role = roles.find(({ id }) => id === attendee.role);
  const setRole = (id: string) => edit(changeAttendee(attendee.id, typedText('role', id)));
  if (roles.length === 0) return <EmptyState title={t('interview.none')} />;
  return (
    <Stack>
      <NativeSelect
        label={t('interview.role')}
        value={attendee.role ?? ''}
        disabled={!canEdit}
        data={[{ value: '', label: '–' }, ...roles.map(({ id, title }) => ({ value: id, label: format.text(title) }))]}
        onChange={({ currentTarget }) => setRole(currentTarget.value)}
      />
      {role === undefined ? (
        <p>{t('interview.chooseRole')}</p>
      ) : (
        <div>
          <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={t('interview.title')} mb={4} />
          {t('interview.progress', { done, total })}
        </div>
      )}
      {role?.questions.map((question) => (
        <QuestionCard
          key={question.id}
          attendee={attendee.id}
          question={question}
          answer={answers.find((each) => each.attendee === attendee.id && each.question === question.id)}
        />
      ))}
    </Stack>
  );
}
