import { useTranslation } from 'react-i18next';
import { bySchedule, isOutsideVisit } from '../../../shared/domain/agenda/session-dates.ts';
import { useCollection, useHeader } from '../../backend/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './home.module.css';

/** The sessions of the visit, in the order of day and hour. */
export function AgendaCard() {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const header = useHeader();
  const sessions = bySchedule(useCollection('sessions'));
  return (
    <Card title={t('home.today')}>
      {sessions.length === 0 && <p className={classes.none}>{t('home.noSessions')}</p>}
      <ul className={classes.rows}>
        {sessions.map((session) => (
          <li key={session.id} className={classes.session}>
            <span className={classes.when}>
              {format.date(session.date)}
              <br />
              {[session.start, session.end].filter(Boolean).join('–').replaceAll(':', '.')}
            </span>
            <span>
              <strong>{session.title}</strong>
              <br />
              <span className={classes.mute}>
                {[session.place, session.expected.length > 0 && t('home.expected', { count: session.expected.length })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {isOutsideVisit(session, header) && <Pill tone="warn">▲ {t('home.outside')}</Pill>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
