import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addSession } from '../../../shared/domain/agenda/edit-sessions.ts';
import { icsOf } from '../../../shared/domain/agenda/ics.ts';
import { bySchedule, isOutsideVisit } from '../../../shared/domain/agenda/session-dates.ts';
import { sessionTitle } from '../../../shared/domain/agenda/session-title.ts';
import { useCollection, useEdit, useHeader, useVisitState, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { saveText } from '../../ui/save-text.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { Screen } from '../../ui/Screen.tsx';
import { useArrival, useAsked } from '../../ui/use-arrival.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './agenda.module.css';
import { SessionDetail } from './SessionDetail.tsx';
import { agendaCommands } from './agenda-commands.ts';

/** The sessions of the visit by day, and the one that is open beside them. */
export function AgendaPage() {
  const { t } = useTranslation('meeting');
  const visit = useVisitState(({ id }) => id);
  const { language } = useFormat();
  const header = useHeader();
  const edit = useEdit();
  const kept = useCollection('sessions');
  const sessions = useMemo(() => bySchedule(kept), [kept]);
  const [chosen, setChosen] = useState(useAsked());

  const add = (): void => {
    const id = crypto.randomUUID();
    if (edit((content) => addSession(content, id))) setChosen(id);
  };
  const exportIcs = (): void => {
    const now = new Date().toISOString();
    const ics = icsOf({ visit, title: header.title, zone: header.zone, language, sessions, now });
    saveText({ text: ics, fileName: 'agenda.ics', mediaType: 'text/calendar' }).catch(showFailure);
  };

  return (
    <Screen
      title={t('agenda.title')}
      actions={
        <>
          <CommandButton
            command={agendaCommands.exportIcs}
            isEnabled={sessions.length !== 0}
            run={exportIcs}
            variant="default"
          />
          <CommandButton command={agendaCommands.add} run={add} />
        </>
      }
      aside={<SessionDetail key={chosen} id={chosen} onGone={() => setChosen(undefined)} />}
    >
      {sessions.length === 0 && <EmptyState title={t('agenda.addFirst')} />}
      <ol className={classes.sessions}>
        {sessions.map((session) => (
          <SessionCard
            key={session.id}
            session={session}
            isChosen={session.id === chosen}
            onChoose={() => setChosen(session.id)}
          />
        ))}
      </ol>
    </Screen>
  );
}

interface SessionCardProps {
  session: Listed<'sessions'>;
  isChosen: boolean;
  onChoose: () => void;
}

function SessionCard({ session, isChosen, onChoose }: SessionCardProps) {
  const { t } = useTranslation('meeting');
  const arrival = useArrival<HTMLButtonElement>(session.id);
  const format = useFormat();
  const header = useHeader();
  const visit = useVisitState(({ id }) => id);
  const hours = format.hours(session);
  const state = session.closedAt ? 'closed' : session.openedAt ? 'open' : undefined;
  const visitDates = { start: format.shortDate(header.startDate), end: format.shortDate(header.endDate) };
  return (
    <li className={classes.session} data-chosen={isChosen || undefined}>
      <div className={classes.when}>
        {format.date(session.date)}
        <br />
        {hours} {hours !== '' && header.zone}
      </div>
      <div>
        <button ref={arrival} type="button" className={classes.title} aria-pressed={isChosen} onClick={onChoose}>
          {sessionTitle(session, format.language)}
        </button>
        <div className={classes.mute}>
          {[t(`kinds.${session.kind}`), session.place, t('agenda.invited', { count: session.expected.length })]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {isOutsideVisit(session, header) && <div className={classes.warn}>▲ {t('agenda.outside', visitDates)}</div>}
      </div>
      <div className={classes.links}>
        {state !== undefined && <Pill tone={state === 'open' ? 'ok' : 'plain'}>{t(`sessions.${state}`)}</Pill>}
        <Link to="/visits/$visit/minutes" params={{ visit }} search={{ session: session.id }}>
          {t('agenda.minutes')}
        </Link>
        <Link to="/visits/$visit/attendees" params={{ visit }} search={{ session: session.id }}>
          {t('agenda.kiosk')}
        </Link>
      </div>
    </li>
  );
}
