import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isOutsideVisit } from '../../shared/domain/agenda/session-dates.ts';
import { sessionTitle } from '../../shared/domain/agenda/session-title.ts';
import { useHeader, useVisitState } from '../client/visit-hooks.ts';
import classes from './session-rail.module.css';
import type { ChosenSession } from './use-chosen-session.ts';
import { useFormat } from './use-format.ts';

/** The sessions in the left rail; a date outside the visit is said and left as it is. */
export function SessionRail({ sessions, session, choose }: ChosenSession) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const header = useHeader();
  const visit = useVisitState(({ id }) => id);
  const isOutside = session !== undefined && isOutsideVisit(session, header);
  return (
    <nav aria-label={t('sessions.heading')}>
      <h2>{t('sessions.heading')}</h2>
      {sessions.map(({ id, title, kind, date: day, place }) => (
        <button
          key={id}
          type="button"
          className={classes.session}
          aria-current={id === session?.id ? 'true' : undefined}
          onClick={() => choose(id)}
        >
          {sessionTitle({ title, kind }, format.language)}
          <small>{[format.date(day), place].filter(Boolean).join(' · ')}</small>
        </button>
      ))}
      {sessions.length === 0 && <p className={classes.none}>{t('sessions.none')}</p>}
      <Link to="/visits/$visit/agenda" params={{ visit }} className={classes.manage}>
        {t('sessions.manage')}
      </Link>
      {isOutside && (
        <div className={classes.warning} role="note">
          <strong>▲ {t('minutes.outside')}</strong>
          <span>
            {t('agenda.outside', { start: format.shortDate(header.startDate), end: format.shortDate(header.endDate) })}
          </span>
        </div>
      )}
    </nav>
  );
}
