import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { wallClock } from '../../../shared/domain/agenda/zones.ts';
import { sessionTitle } from '../../../shared/domain/agenda/session-title.ts';
import { useCollection, useHeader, useVisitState, type Listed } from '../../client/visit-hooks.ts';
import { CommandLink } from '../../commands/CommandLink.tsx';
import { KeysFoot } from '../../commands/KeysFoot.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { SessionRail } from '../../ui/SessionRail.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useChosenSession, type ChosenSession } from '../../ui/use-chosen-session.ts';
import { MinutesAside } from './MinutesAside.tsx';
import { MinutesEditor } from './MinutesEditor.tsx';
import { MinutesPapers } from './MinutesPapers.tsx';
import { useMinutes } from './use-minutes.ts';
import { minutesCommands } from './minutes-commands.ts';

/** The minutes of a session, typed as people speak. */
export function MinutesPage() {
  const { t } = useTranslation('meeting');
  const chosen = useChosenSession();
  const visit = useVisitState(({ id }) => id);
  if (chosen.session === undefined) {
    return (
      <Screen title={t('minutes.title')}>
        <EmptyState title={t('sessions.none')}>
          <CommandLink
            command={minutesCommands.manageSessions}
            link={{ to: '/visits/$visit/agenda', params: { visit } }}
          />
        </EmptyState>
      </Screen>
    );
  }
  return <SessionMinutes key={chosen.session.id} visit={visit} chosen={chosen} session={chosen.session} />;
}

interface SessionMinutesProps {
  visit: string;
  chosen: ChosenSession;
  session: Listed<'sessions'>;
}

function SessionMinutes({ visit, chosen, session }: SessionMinutesProps) {
  const { t } = useTranslation('meeting');
  const { language } = useFormat();
  const { zone } = useHeader();
  const minutes = useMinutes(session.id, session.date);
  const time = useCallback(() => wallClock(new Date(), zone).time, [zone]);
  const { lines, actions } = minutes;
  const decisions = lines.filter(({ kind }) => kind === 'decision').length;
  return (
    <Screen
      title={sessionTitle(session, language)}
      badges={<SessionFacts session={session} />}
      actions={<MinutesPapers visit={visit} session={session.id} />}
      rail={<SessionRail {...chosen} />}
      aside={<MinutesAside id={session.id} session={session} minutes={minutes} />}
      foot={{
        keys: <KeysFoot />,
        counts: [
          t('minutes.lineCount', { count: lines.length }),
          t('minutes.decisionCount', { count: decisions }),
          t('minutes.actionCount', { count: actions.length }),
        ].join(' · '),
      }}
    >
      <MinutesEditor
        draftKey={`tinjau.line.${visit}.${session.id}`}
        session={session.id}
        minutes={minutes}
        time={time}
      />
    </Screen>
  );
}

function SessionFacts({ session }: { session: Listed<'sessions'> }) {
  const { t } = useTranslation('meeting');
  const { zone } = useHeader();
  const present = useCollection('attendance').filter(
    ({ session: at, status }) => at === session.id && (status === 'present' || status === 'represented'),
  ).length;
  const hours = useFormat().hours(session);
  return (
    <>
      {hours !== '' && (
        <Pill>
          {hours} {zone}
        </Pill>
      )}
      <Pill>{t('minutes.present', { present, expected: Math.max(session.expected.length, present) })}</Pill>
    </>
  );
}
