import { TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAttendees } from '../../../shared/domain/attendees/edit-attendees.ts';
import { useCanEdit, useCollection, useEdit, useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { CommandLink } from '../../commands/CommandLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { SessionRail } from '../../ui/SessionRail.tsx';
import { useAsked } from '../../ui/use-arrival.ts';
import { useChosenSession } from '../../ui/use-chosen-session.ts';
import { AttendeeDetail } from './AttendeeDetail.tsx';
import { AttendeeTable } from './AttendeeTable.tsx';
import { useAttendanceActs } from './attendance-acts.ts';
import { useBindings } from './use-bindings.ts';
import classes from './attendees.module.css';
import { Duplicates } from './Duplicates.tsx';
import { AttendanceKiosk } from './AttendanceKiosk.tsx';
import { PastePanel } from './PastePanel.tsx';
import { registerRows } from './register-rows.ts';
import { TeamInterests } from './TeamInterests.tsx';
import { attendeesCommands } from './attendees-commands.ts';

/** The register of attendees by group, with their attendance of one session. */
export function AttendeesPage() {
  const { t } = useTranslation('meeting');
  const chosen = useChosenSession();
  const session = chosen.session;
  const attendees = useCollection('attendees');
  const attendance = useCollection('attendance');
  const canEdit = useCanEdit();
  const edit = useEdit();
  const acts = useAttendanceActs(session?.id ?? '');
  const [sought, setSought] = useState('');
  const [opened, setOpened] = useState(useAsked());
  const [shows, setShows] = useState<'paste' | 'kiosk'>();
  const late = useDeferredValue(sought);
  const rows = useMemo(() => registerRows(attendees, late), [attendees, late]);
  const records = useMemo(
    () => new Map(attendance.filter((each) => each.session === session?.id).map((each) => [each.attendee, each])),
    [attendance, session],
  );
  const bindings = useBindings(session, records);
  const present = [...records.values()].filter(({ status }) => status === 'present' || status === 'represented').length;

  const add = (): void => {
    const id = crypto.randomUUID();
    const attendee = { group: 'agency' as const, pillars: [] };
    if (!edit((content) => addAttendees(content, [{ id, attendee }]))) return;
    setSought('');
    setOpened(id);
  };

  if (shows === 'kiosk' && session !== undefined) {
    return <AttendanceKiosk session={session} onLeave={() => setShows(undefined)} />;
  }
  return (
    <Screen
      title={t('attendees.title')}
      badges={
        <>
          <Pill>{t('attendees.count', { count: attendees.length })}</Pill>
          {session !== undefined && (
            <Pill>{t('attendees.presentOf', { present, expected: Math.max(session.expected.length, present) })}</Pill>
          )}
        </>
      }
      actions={
        <>
          <CommandButton command={attendeesCommands.paste} run={() => setShows('paste')} variant="default" />
          <CommandButton
            command={attendeesCommands.openDesk}
            run={() => setShows('kiosk')}
            whyNot={session === undefined && t('sessions.none')}
          />
        </>
      }
      rail={<SessionRail {...chosen} />}
      aside={<AttendeeDetail key={opened} id={opened} onGone={() => setOpened(undefined)} />}
      foot={{ counts: t('attendees.count', { count: attendees.length }) }}
    >
      <PastePanel isOpen={shows === 'paste'} session={session} onClose={() => setShows(undefined)} />
      <div className={classes.page}>
        <div className={classes.tools}>
          <TextInput
            className={classes.search}
            aria-label={t('attendees.search')}
            placeholder={t('attendees.search')}
            value={sought}
            onChange={({ currentTarget }) => setSought(currentTarget.value)}
          />
          <CommandButton command={attendeesCommands.add} run={add} variant="default" />
          <SheetLink session={session?.id} />
        </div>
        {attendees.length === 0 && <EmptyState title={t('attendees.addFirst')} />}
        {attendees.length > 0 && rows.length === 0 && <p>{t('attendees.nothingFound', { text: sought })}</p>}
        {rows.length > 0 && (
          <section className={`${classes.card} ${classes.register}`}>
            <AttendeeTable
              rows={rows}
              chosen={opened}
              attendance={records}
              bindings={bindings}
              hasSession={session !== undefined}
              canEdit={canEdit}
              onChoose={setOpened}
              onStatus={(attendee, status, onPaper) => acts.mark(attendee, status, onPaper ? { onPaper } : {})}
            />
          </section>
        )}
        <Duplicates />
        <TeamInterests />
      </div>
    </Screen>
  );
}

function SheetLink({ session }: { session: string | undefined }) {
  const visit = useVisitState(({ id }) => id);
  return (
    <CommandLink
      command={attendeesCommands.toSheet}
      link={{ to: '/visits/$visit/report', params: { visit }, search: { kind: 'attendance', session } }}
      variant="default"
    />
  );
}
