import { Group, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addNewcomer } from '../../../shared/domain/attendees/edit-attendees.ts';
import { useEdit, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import classes from './attendees.module.css';
import { attendeesCommands } from './attendees-commands.ts';

const fields = ['name', 'position', 'organisation'] as const;

interface KioskNewcomerProps {
  session: Listed<'sessions'>;
  /** The newcomer is in the register and can sign. */
  onAdded: (id: string) => void;
  onBack: () => void;
}

/** Somebody who came without standing on the list writes themselves in, and then signs as everyone does. */
export function KioskNewcomer({ session, onAdded, onBack }: KioskNewcomerProps) {
  const { t } = useTranslation('meeting');
  const { t: tFields } = useTranslation('fields');
  const edit = useEdit();
  const [said, setSaid] = useState({ name: '', position: '', organisation: '' });
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const id = crypto.randomUUID();
    if (edit((content) => addNewcomer(content, { id, session: session.id }, said))) onAdded(id);
  };
  return (
    <form onSubmit={add}>
      <Stack maw={900} mx="auto">
        <h2 className={classes.kioskPerson}>{t('kiosk.newcomer')}</h2>
        {fields.map((field) => (
          <TextInput
            key={field}
            size="lg"
            label={tFields(`attendees.${field}`)}
            required={field === 'position'}
            data-autofocus={field === 'name' || undefined}
            maxLength={300}
            value={said[field]}
            onChange={({ currentTarget }) => setSaid({ ...said, [field]: currentTarget.value })}
          />
        ))}
        <Group justify="space-between">
          <CommandButton command={attendeesCommands.backToNames} run={onBack} size="lg" variant="subtle" />
          <CommandButton command={attendeesCommands.continue} isEnabled={said.position.trim() !== ''} size="lg" />
        </Group>
      </Stack>
    </form>
  );
}
