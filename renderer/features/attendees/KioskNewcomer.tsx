import { put, set } from '../../../shared/domain/edits/changes.ts';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { guessGroup } from '../../../shared/domain/attendees/attendee-group.ts';
import { orderAfter } from '../../../shared/domain/minutes/ordered-lines.ts';
import { mostPeople } from '../../../shared/schema/primitives.ts';
import { useCollection, useEdit, type Listed } from '../../backend/visit-hooks.ts';
import classes from './attendees.module.css';

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
  const edit = useEdit();
  const attendees = useCollection('attendees');
  const [said, setSaid] = useState({ name: '', position: '', organisation: '' });
  const [name, position, organisation] = fields.map((field) => said[field].trim());
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const id = crypto.randomUUID();
    const person = put('attendees', id, {
      ...(name ? { name } : {}),
      position: position ?? '',
      ...(organisation ? { organisation } : {}),
      group: guessGroup(position ?? '', organisation),
      pillars: [],
      order: orderAfter(attendees),
    });
    // Where nobody is invited everybody is; a full list of the invited stays as it is, and the newcomer still signs.
    const takesMore = session.expected.length > 0 && session.expected.length < mostPeople;
    const expected = takesMore ? [...session.expected, id] : session.expected;
    const isAdded = edit([person, set('sessions', session.id, { expected })], t('attendees.added'));
    if (isAdded) onAdded(id);
  };
  return (
    <form onSubmit={add}>
      <Stack maw={900} mx="auto">
        <h2 className={classes.kioskPerson}>{t('kiosk.newcomer')}</h2>
        {fields.map((field) => (
          <TextInput
            key={field}
            size="lg"
            label={t(`fields.${field}`)}
            required={field === 'position'}
            data-autofocus={field === 'name' || undefined}
            maxLength={300}
            value={said[field]}
            onChange={({ currentTarget }) => setSaid({ ...said, [field]: currentTarget.value })}
          />
        ))}
        <Group justify="space-between">
          <Button size="lg" variant="subtle" onClick={onBack}>
            {t('kiosk.back')}
          </Button>
          <Button size="lg" type="submit" disabled={position === ''}>
            {t('kiosk.continue')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
