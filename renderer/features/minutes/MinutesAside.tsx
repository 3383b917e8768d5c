import { Paper, Progress, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { actionGaps } from '../../../shared/domain/actions/action-gaps.ts';
import { silentBodies } from '../../../shared/domain/minutes/silent-attendees.ts';
import { actionTitle } from '../../../shared/domain/actions/action-title.ts';
import type { Session } from '../../../shared/schema/visit.ts';
import { useCollection, useEntities, useVisitState, type Listed } from '../../client/visit-hooks.ts';
import { useFormat } from '../../ui/use-format.ts';
import type { Minutes } from './use-minutes.ts';
import classes from './minutes.module.css';

interface MinutesAsideProps {
  id: string;
  session: Session;
  minutes: Minutes;
}

/** Beside the minutes: who has not spoken, what is to be done and what it lacks, who has signed in. */
export function MinutesAside({ id, session, minutes }: MinutesAsideProps) {
  return (
    <Stack gap="lg">
      <Silent id={id} session={session} minutes={minutes} />
      <ActionCards actions={minutes.actions} />
      <AttendanceBar id={id} session={session} />
    </Stack>
  );
}

function Silent({ id, session, minutes }: MinutesAsideProps) {
  const { t } = useTranslation('meeting');
  const [attendees, attendance] = [useEntities('attendees'), useCollection('attendance')];
  const bodies = useMemo(
    () => silentBodies({ id, session, attendees, attendance, lines: minutes.lines }),
    [id, session, attendees, attendance, minutes.lines],
  );
  return (
    <section aria-labelledby="silent">
      <h2 id="silent">{t('minutes.silent')}</h2>
      {bodies.length === 0 && <Text c="dimmed">{t('minutes.everyoneSpoke')}</Text>}
      <ul className={classes.plain}>
        {bodies.slice(0, 12).map(({ label, attendees: people }) => (
          <li key={label}>
            {label}
            {people.length > 1 && ` · ${t('minutes.people', { count: people.length })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

const gapTexts = { owner: 'minutes.noOwner', due: 'minutes.noDue', both: 'minutes.noOwnerNorDue' } as const;

function ActionCards({ actions }: { actions: readonly Listed<'actions'>[] }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const visit = useVisitState(({ id }) => id);
  return (
    <section aria-labelledby="own-actions">
      <h2 id="own-actions">
        <Link to="/visits/$visit/actions" params={{ visit }} className={classes.quiet}>
          {t('minutes.actions')} · {actions.length}
        </Link>
      </h2>
      {actions.length === 0 && <Text c="dimmed">{t('minutes.noActions')}</Text>}
      <Stack gap="xs">
        {actions.map((action) => {
          const gaps = actionGaps(action);
          const due = action.due === undefined ? undefined : format.shortDate(action.due);
          return (
            <Paper key={action.id} className={classes.actionCard} withBorder>
              <Text fw={600}>{actionTitle(action, format.language)}</Text>
              {gaps[0] === undefined ? null : (
                <Text className={classes.gapText}>{t(gapTexts[gaps.length === 2 ? 'both' : gaps[0]])}</Text>
              )}
              {gaps.length < 2 && (
                <Text c="dimmed" size="sm">
                  {[action.owner ?? action.organisation, due].filter(Boolean).join(' · ')}
                </Text>
              )}
            </Paper>
          );
        })}
      </Stack>
    </section>
  );
}

function AttendanceBar({ id, session }: { id: string; session: Session }) {
  const { t } = useTranslation('meeting');
  const attendance = useCollection('attendance').filter((each) => each.session === id);
  const signed = attendance.filter((each) => each.signature !== undefined || each.onPaper === true).length;
  const expected = Math.max(session.expected.length, attendance.length);
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">{t('minutes.attendance')}</h2>
      <Progress
        value={expected === 0 ? 0 : (100 * signed) / expected}
        aria-label={t('minutes.attendance')}
        radius={0}
        mb={4}
      />
      <Text c="dimmed" size="sm">
        {t('minutes.signed', { count: signed, left: Math.max(0, expected - signed) })}
      </Text>
    </section>
  );
}
