import { Group, Text, TextInput } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findLines } from '../../../shared/domain/minutes/find-lines.ts';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import { sessionTitle } from '../../../shared/domain/agenda/session-title.ts';
import { useCollection, type Listed } from '../../client/visit-hooks.ts';
import { useFormat } from '../../ui/use-format.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import classes from './attendees.module.css';
import { KioskNewcomer } from './KioskNewcomer.tsx';
import { KioskPerson } from './KioskPerson.tsx';
import { attendeesCommands } from './attendees-commands.ts';

interface KioskProps {
  session: Listed<'sessions'>;
  onLeave: () => void;
}

/** The sign-in desk: full screen, one person at a time, nothing of the rest of the visit in sight. */
export function AttendanceKiosk({ session, onLeave }: KioskProps) {
  const { t } = useTranslation('meeting');
  const { language } = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const [person, setPerson] = useState<string>();
  const [isNew, setNew] = useState(false);
  const [thanks, setThanks] = useState<string>();

  const leave = (): void => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    onLeave();
  };
  const done = (bound?: string): void => {
    setThanks(
      bound === undefined ? t('kiosk.thanks') : `${t('kiosk.thanks')} ${t('kiosk.bound', { hash: bound.slice(0, 8) })}`,
    );
    setPerson(undefined);
  };

  return (
    <main id="content" tabIndex={-1} ref={box} className={classes.kiosk}>
      <Group justify="space-between" mb="md">
        <h1>
          {t('kiosk.title')} · {sessionTitle(session, language)}
        </h1>
        <Group gap="xs">
          <CommandButton
            command={attendeesCommands.fullScreen}
            run={() => void box.current?.requestFullscreen()}
            variant="default"
          />
          <CommandButton command={attendeesCommands.leaveDesk} run={leave} variant="default" />
        </Group>
      </Group>
      <Text component="output" c="var(--ok)" fz="lg">
        {person === undefined ? thanks : ''}
      </Text>
      {person !== undefined && (
        <KioskPerson key={person} session={session} id={person} onDone={done} onBack={() => setPerson(undefined)} />
      )}
      {person === undefined && isNew && (
        <KioskNewcomer
          session={session}
          onBack={() => setNew(false)}
          onAdded={(id) => {
            setNew(false);
            setPerson(id);
          }}
        />
      )}
      {person === undefined && !isNew && (
        <Names session={session} onChoose={setPerson} onNewcomer={() => setNew(true)} />
      )}
    </main>
  );
}

interface NamesProps {
  session: Listed<'sessions'>;
  onChoose: (id: string) => void;
  onNewcomer: () => void;
}

function Names({ session, onChoose, onNewcomer }: NamesProps) {
  const { t } = useTranslation('meeting');
  const [sought, setSought] = useState('');
  const attendees = useCollection('attendees');
  const attendance = useCollection('attendance');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const waiting = useMemo(() => {
    const here = new Set(attendance.filter((each) => each.session === session.id).map(({ attendee }) => attendee));
    const invited = new Set(session.expected);
    return attendees.filter(({ id }) => !here.has(id) && (invited.size === 0 || invited.has(id)));
  }, [attendees, attendance, session]);
  const texts = waiting.map((each) => `${personLabel(each)} ${each.organisation ?? ''}`);
  const shown = sought.trim() === '' ? waiting : findLines(texts, sought).flatMap((at) => waiting[at] ?? []);
  return (
    <>
      <Group justify="space-between" align="end">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {t('kiosk.choose')}
          </h2>
          <Text c="dimmed">{waiting.length === 0 ? t('kiosk.all') : t('kiosk.left', { count: waiting.length })}</Text>
        </div>
        <Group gap="xs">
          <TextInput
            size="lg"
            aria-label={t('kiosk.search')}
            placeholder={t('kiosk.search')}
            value={sought}
            onChange={({ currentTarget }) => setSought(currentTarget.value)}
          />
          <CommandButton command={attendeesCommands.notListed} run={onNewcomer} size="lg" variant="default" />
        </Group>
      </Group>
      <ul className={classes.kioskNames}>
        {shown.map((attendee) => (
          <li key={attendee.id}>
            <button type="button" className={classes.kioskName} onClick={() => onChoose(attendee.id)}>
              {personLabel(attendee)}
              <small>{attendee.organisation}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
