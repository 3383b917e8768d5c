import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeContact } from '../../../shared/domain/attendees/edit-attendees.ts';
import { maskContact } from '../../../shared/domain/attendees/mask-contact.ts';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { useCanEdit, useEdit, useEntity } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { attendeesCommands } from './attendees-commands.ts';

const fields = ['nip', 'phone', 'email'] as const;

/** NIP, phone and email, kept apart from the register and hidden until somebody asks for them. */
export function ContactPanel({ attendee }: { attendee: string }) {
  const { t } = useTranslation('meeting');
  const { t: tFields } = useTranslation('fields');
  const contact = useEntity('contacts', attendee) ?? {};
  const canEdit = useCanEdit();
  const edit = useEdit();
  const [isOpen, setOpen] = useState(false);
  const masked = maskContact(contact);
  const keep = (field: (typeof fields)[number], value: string): void => {
    if (value === (contact[field] ?? '')) return;
    edit((content) => changeContact(content, attendee, typedText(field, value)));
  };
  return (
    <section aria-label={t('attendees.contact')}>
      <Group justify="space-between">
        <h2>{t('attendees.contact')}</h2>
        <CommandButton
          command={isOpen ? attendeesCommands.hideContact : attendeesCommands.revealContact}
          run={() => setOpen(!isOpen)}
          size="compact-sm"
          variant="subtle"
          aria-expanded={isOpen}
        />
      </Group>
      {isOpen ? (
        <Stack gap="xs">
          {fields.map((field) => (
            <TextInput
              key={field}
              label={tFields(`contacts.${field}`)}
              defaultValue={contact[field] ?? ''}
              disabled={!canEdit}
              maxLength={field === 'email' ? 200 : 40}
              onBlur={({ currentTarget }) => keep(field, currentTarget.value.trim())}
            />
          ))}
        </Stack>
      ) : (
        fields.map((field) => (
          <Text key={field} size="sm">
            {tFields(`contacts.${field}`)}: {masked[field] ?? '–'}
          </Text>
        ))
      )}
    </section>
  );
}
