import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaNow } from '../../../shared/domain/agenda/agenda-now.ts';
import { isOutsideVisit } from '../../../shared/domain/agenda/session-dates.ts';
import { wallClock } from '../../../shared/domain/agenda/zones.ts';
import { sessionTitle } from '../../../shared/domain/agenda/session-title.ts';
import { useCollection, useHeader, useVisit, type Listed } from '../../client/visit-hooks.ts';
import { Pill } from '../../ui/Pill.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './home.module.css';

/** Today's sessions; without any, those of the next day that has some, else the whole agenda. */
export function AgendaCard() {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const visit = useVisit().getState().id;
  const header = useHeader();
  const kept = useCollection('sessions');
  const [today] = useState(() => wallClock(new Date(), header.zone).date);
  const { kind, date, sessions } = agendaNow(kept, today);
  return (
    <section>
      <header className={classes.heading}>
        <h2>
          {t(`home.${kind}`)}
          {date !== undefined && <> · {format.weekday(date)}</>}
        </h2>
        <Link to="/visits/$visit/agenda" params={{ visit }}>
          {t('home.wholeAgenda')}
        </Link>
      </header>
      {sessions.length === 0 && (
        <p className={classes.none}>
          {t('home.noSessions')}{' '}
          <Link to="/visits/$visit/agenda" params={{ visit }}>
            {t('home.planSessions')}
          </Link>
        </p>
      )}
      <ul className={classes.rows}>
        {sessions.map((session) => (
          <li key={session.id} className={classes.session}>
            <span className={classes.when}>
              {kind === 'all' && <span className={classes.day}>{format.dayMonth(session.date)}</span>}
              {format.hours(session)}
            </span>
            <span>
              <Link
                to="/visits/$visit/minutes"
                params={{ visit }}
                search={{ session: session.id }}
                className={classes.title}
              >
                {sessionTitle(session, format.language)}
              </Link>
              {isOutsideVisit(session, header) && (
                <span className={classes.outside} title={t('home.outside')}>
                  ▲<VisuallyHidden>{t('home.outside')}</VisuallyHidden>
                </span>
              )}
              <span className={classes.place}>
                {[session.place, session.expected.length > 0 && t('home.expected', { count: session.expected.length })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <SessionState session={session} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether a session is under way or over; for a survey how many have answered of how many. */
function SessionState({ session }: { session: Listed<'sessions'> }) {
  const { t } = useTranslation('visits');
  const surveys = useCollection('surveys');
  const responses = useCollection('responses');
  if (session.closedAt !== undefined) return <Pill>{t('home.closed')}</Pill>;
  if (session.openedAt !== undefined) return <Pill tone="ok">{t('home.open')}</Pill>;
  if (session.kind !== 'survey') return null;
  const target = surveys.reduce((sum, survey) => sum + (survey.target ?? 0), 0);
  return <span>{t('home.answered', { count: responses.length, target })}</span>;
}
