import { Group, MultiSelect, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeAttendee } from '../../../shared/domain/attendees/edit-attendees.ts';
import { removeAttendee, tracesOf, type AttendeeTraces } from '../../../shared/domain/attendees/remove-attendee.ts';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { AttendeeGroup } from '../../../shared/schema/people.ts';
import { useCanEdit, useEdit, useEntity, useInstrument, useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { CommandLink } from '../../commands/CommandLink.tsx';
import { BlurField } from '../../ui/BlurField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import { ContactPanel } from './ContactPanel.tsx';
import { attendeesCommands } from './attendees-commands.ts';

interface AttendeeDetailProps {
  id: string | undefined;
  onGone: () => void;
}

/** The details of one attendee; a field is saved when it is left. */
export function AttendeeDetail({ id, onGone }: AttendeeDetailProps) {
  const { t } = useTranslation('meeting');
  const attendee = useEntity('attendees', id ?? '');
  return (
    <section aria-label={t('attendees.detail')}>
      <h2>{t('attendees.detail')}</h2>
      {id === undefined || attendee === undefined ? (
        <p>{t('attendees.chooseOne')}</p>
      ) : (
        <Stack gap="sm">
          <Fields id={id} />
          <ContactPanel attendee={id} />
          <Acts id={id} onGone={onGone} />
        </Stack>
      )}
    </section>
  );
}

const texts = ['name', 'position', 'organisation', 'rank'] as const;

function Fields({ id }: { id: string }) {
  const { t } = useTranslation('meeting');
  const { t: tFields } = useTranslation('fields');
  const format = useFormat();
  const canEdit = useCanEdit();
  const edit = useEdit();
  const attendee = useEntity('attendees', id);
  const instrument = useInstrument();
  if (attendee === undefined) return null;
  const pillars = instrument.root.children.map((node) => ({
    value: node.id,
    label: 'children' in node ? format.text(node.short ?? node.title) : node.id,
  }));
  const set = (fields: FieldsOf<'attendees'>) => edit(changeAttendee(id, fields));
  return (
    <fieldset disabled={!canEdit} style={{ display: 'contents' }}>
      {texts.map((field) => (
        <BlurField
          key={field}
          label={tFields(`attendees.${field}`)}
          value={attendee[field] ?? ''}
          isRequired={field === 'position'}
          onLeave={(value) => set(typedText(field, value))}
        />
      ))}
      <NativeSelect
        label={tFields('attendees.group')}
        value={attendee.group}
        data={AttendeeGroup.options.map((group) => ({ value: group, label: t(`groups.${group}`) }))}
        onChange={({ currentTarget }) => set({ group: AttendeeGroup.parse(currentTarget.value) })}
      />
      <MultiSelect
        label={tFields('attendees.pillars')}
        data={pillars}
        value={attendee.pillars}
        onChange={(chosen) => set({ pillars: chosen })}
      />
      <NativeSelect
        label={tFields('attendees.role')}
        value={attendee.role ?? ''}
        data={[
          { value: '', label: '–' },
          ...(instrument.roles ?? []).map((role) => ({ value: role.id, label: format.text(role.title) })),
        ]}
        onChange={({ currentTarget }) => set(typedText('role', currentTarget.value))}
      />
      <BlurField
        label={tFields('attendees.note')}
        value={attendee.note ?? ''}
        isLong
        onLeave={(value) => set(typedText('note', value))}
      />
    </fieldset>
  );
}

function Acts({ id, onGone }: { id: string; onGone: () => void }) {
  const { t } = useTranslation('meeting');
  const undoable = useUndoableEdit();
  const visit = useVisitState((state) => state.id);
  const content = useVisitState((state) => state.content);
  const traces = tracesOf(content, id);
  const kinds = (Object.keys(traces) as (keyof AttendeeTraces)[]).filter((kind) => traces[kind] > 0);
  const remove = (): void => {
    onGone();
    undoable(removeAttendee(content, id));
  };
  return (
    <Group gap="xs">
      <CommandLink
        command={attendeesCommands.interview}
        link={{ to: '/visits/$visit/interview', params: { visit }, search: { attendee: id } }}
        variant="default"
      />
      <CommandButton
        command={attendeesCommands.remove}
        isEnabled={kinds.length === 0}
        run={remove}
        variant="subtle"
        color="red"
      />
      {kinds.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('attendees.stays', {
            traces: kinds.map((kind) => t(`attendees.traces.${kind}`, { count: traces[kind] })).join(', '),
          })}
        </Text>
      )}
    </Group>
  );
}
