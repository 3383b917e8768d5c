import { Button, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAttendees } from '../../../shared/domain/attendees/edit-attendees.ts';
import { useCanEdit, useCollection, useEdit, useVisitState } from '../../backend/visit-hooks.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
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
import { Kiosk } from './Kiosk.tsx';
import { PastePanel } from './PastePanel.tsx';
import { registerRows } from './register-rows.ts';
import { TeamInterests } from './TeamInterests.tsx';

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
    return <Kiosk session={session} onLeave={() => setShows(undefined)} />;
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
          <Button variant="default" disabled={!canEdit} onClick={() => setShows('paste')}>
            {t('attendees.paste')}
          </Button>
          <Button disabled={!canEdit || session === undefined} onClick={() => setShows('kiosk')}>
            {t('attendees.kiosk')}
          </Button>
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
          <Button variant="default" disabled={!canEdit} onClick={add}>
            {t('attendees.add')}
          </Button>
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
  const { t } = useTranslation('meeting');
  const visit = useVisitState(({ id }) => id);
  return (
    <LinkButton
      variant="default"
      to="/visits/$visit/report"
      params={{ visit }}
      search={{ kind: 'attendance', session }}
    >
      {t('attendees.sheet')}
    </LinkButton>
  );
}
