import { Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attendanceText } from '../../../shared/domain/attendees/attendance-binding.ts';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import { useEntity, useHeader, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { DrawnSignature, type Drawing } from '../../ui/DrawnSignature.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useAttendanceActs, type Representative } from './attendance-acts.ts';
import classes from './attendees.module.css';
import { attendeesCommands } from './attendees-commands.ts';

interface KioskPersonProps {
  session: Listed<'sessions'>;
  id: string;
  /** Fingerprint of what was signed; absent when nothing was drawn. */
  onDone: (boundTo?: string) => void;
  onBack: () => void;
}

/** One person at the desk: the exact words that are signed, the surface to draw on, and the other answers. */
export function KioskPerson({ session, id, onDone, onBack }: KioskPersonProps) {
  const { t } = useTranslation('meeting');
  const { language } = useFormat();
  const { zone } = useHeader();
  const attendee = useEntity('attendees', id);
  const acts = useAttendanceActs(session.id);
  const [drawing, setDrawing] = useState<Drawing>();
  const [stead, setStead] = useState<{ position: string; name: string }>();
  if (attendee === undefined) return null;
  const representative = representativeOf(stead);
  const person = personLabel(attendee);
  const shown = attendanceText(
    {
      session,
      zone,
      person,
      organisation: attendee.organisation,
      ...(representative === undefined ? {} : { representative: personLabel(representative) }),
    },
    language,
  );
  const canSign = stead === undefined || representative !== undefined;
  const mark = (status: 'excused' | 'absent'): void => {
    if (acts.mark(id, status)) onDone();
  };
  const paper = (): void => {
    const status = representative === undefined ? 'present' : 'represented';
    const stead = representative === undefined ? {} : { representative };
    if (acts.mark(id, status, { onPaper: true, ...stead })) onDone();
  };

  return (
    <Stack maw={900} mx="auto">
      <h2 className={classes.kioskPerson}>{person}</h2>
      <Checkbox
        size="lg"
        label={t('kiosk.represent')}
        checked={stead !== undefined}
        onChange={({ currentTarget }) => setStead(currentTarget.checked ? { position: '', name: '' } : undefined)}
      />
      {stead !== undefined && (
        <Group grow>
          <TextInput
            size="lg"
            label={t('kiosk.representative')}
            required
            maxLength={300}
            value={stead.position}
            onChange={({ currentTarget }) => setStead({ ...stead, position: currentTarget.value })}
          />
          <TextInput
            size="lg"
            label={t('kiosk.representativeName')}
            maxLength={300}
            value={stead.name}
            onChange={({ currentTarget }) => setStead({ ...stead, name: currentTarget.value })}
          />
        </Group>
      )}
      <h2 id="signed-text">{t('kiosk.signing')}</h2>
      <p className={classes.shown} aria-labelledby="signed-text">
        {shown}
      </p>
      <DrawnSignature hint={t('kiosk.here')} height={260} onChange={setDrawing} />
      <Group justify="space-between">
        <Group gap="xs">
          <CommandButton command={attendeesCommands.backToNames} run={onBack} size="lg" variant="subtle" />
          <CommandButton command={attendeesCommands.excused} run={() => mark('excused')} size="lg" variant="default" />
          <CommandButton command={attendeesCommands.absent} run={() => mark('absent')} size="lg" variant="default" />
          <CommandButton
            command={attendeesCommands.onPaper}
            isEnabled={canSign}
            run={paper}
            size="lg"
            variant="default"
          />
        </Group>
        <CommandButton
          command={attendeesCommands.sign}
          isEnabled={drawing !== undefined && canSign}
          run={() => {
            if (drawing !== undefined)
              void acts.sign(id, drawing, shown, representative).then((bound) => bound !== undefined && onDone(bound));
          }}
          size="lg"
        />
      </Group>
    </Stack>
  );
}

function representativeOf(stead: { position: string; name: string } | undefined): Representative | undefined {
  const position = stead?.position.trim() ?? '';
  if (position === '') return undefined;
  const name = stead?.name.trim() ?? '';
  return name === '' ? { position } : { position, name };
}
