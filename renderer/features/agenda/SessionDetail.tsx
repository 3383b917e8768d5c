import { Group, MultiSelect, NativeSelect, Pill, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  changeSession,
  closeSession,
  openSession,
  removeSession,
} from '../../../shared/domain/agenda/edit-sessions.ts';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import { sessionTitle } from '../../../shared/domain/agenda/session-title.ts';
import { siteName } from '../../../shared/domain/sites/site-name.ts';
import { mostPeople } from '../../../shared/schema/primitives.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { Session } from '../../../shared/schema/visit.ts';
import { useCanEdit, useCollection, useEdit, useEntity, useHeader, useInstrument } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { BlurField } from '../../ui/BlurField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import { agendaCommands } from './agenda-commands.ts';

interface SessionDetailProps {
  id: string | undefined;
  onGone: () => void;
}

/** One session: its facts, who is expected, and its opening and closing. */
export function SessionDetail({ id, onGone }: SessionDetailProps) {
  const { t } = useTranslation('meeting');
  const session = useEntity('sessions', id ?? '');
  const edit = useEdit();
  const undoable = useUndoableEdit();
  const canEdit = useCanEdit();
  const { language } = useFormat();
  const lines = {
    kind: 'lines' as const,
    count: useCollection('minutes').filter((line) => line.session === id).length,
  };
  const signIns = {
    kind: 'signIns' as const,
    count: useCollection('attendance').filter((record) => record.session === id).length,
  };
  if (id === undefined || session === undefined) return <p>{t('agenda.chooseOne')}</p>;
  const title = sessionTitle(session, language);
  const set: PartProps['onSet'] = (fields) => edit((content) => changeSession(content, id, fields));
  const uses = [lines, signIns].filter(({ count }) => count > 0);
  const remove = (): void => {
    onGone();
    undoable((content) => removeSession(content, id));
  };
  return (
    <section aria-label={title}>
      <h2>{t('agenda.edit', { title })}</h2>
      <fieldset disabled={!canEdit} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
        <Stack gap="sm">
          <OpenAndClose id={id} session={session} />
          <Facts session={session} onSet={set} />
          <People session={session} onSet={set} />
          <CommandButton
            command={agendaCommands.remove}
            isEnabled={uses.length === 0}
            run={remove}
            variant="subtle"
            color="red"
          />
          {uses.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('attendees.stays', {
                traces: uses.map(({ kind, count }) => t(`attendees.traces.${kind}`, { count })).join(', '),
              })}
            </Text>
          )}
        </Stack>
      </fieldset>
    </section>
  );
}

interface PartProps {
  session: Session;
  onSet: (fields: FieldsOf<'sessions'>) => boolean;
}

function OpenAndClose({ id, session }: { id: string; session: Session }) {
  const edit = useEdit();
  const now = (): string => new Date().toISOString();
  return (
    <Group gap="xs">
      <CommandButton
        command={agendaCommands.open}
        isEnabled={session.openedAt === undefined || session.closedAt !== undefined}
        run={() => edit(openSession(id, now()))}
        variant="default"
      />
      <CommandButton
        command={agendaCommands.close}
        isEnabled={session.openedAt !== undefined && session.closedAt === undefined}
        run={() => edit(closeSession(id, now()))}
        variant="default"
      />
    </Group>
  );
}

function Facts({ session, onSet }: PartProps) {
  const { t } = useTranslation('meeting');
  const { language } = useFormat();
  const { zone } = useHeader();
  const sites = useCollection('sites');
  return (
    <>
      <BlurField
        label={t('agenda.name')}
        value={session.title ?? ''}
        isRequired
        onLeave={(title) => onSet({ title })}
      />
      <NativeSelect
        label={t('agenda.kind')}
        value={session.kind}
        data={Session.shape.kind.options.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={({ currentTarget }) => onSet({ kind: Session.shape.kind.parse(currentTarget.value) })}
      />
      <DateField label={t('agenda.date')} value={session.date} isRequired onChange={(date) => onSet({ date })} />
      {(['start', 'end'] as const).map((field) => (
        <TimeField
          key={field}
          label={`${t(`agenda.${field}`)} (${zone})`}
          value={session[field] ?? ''}
          onChange={(clock) => onSet(typedText(field, clock))}
        />
      ))}
      <BlurField
        label={t('agenda.place')}
        value={session.place ?? ''}
        onLeave={(place) => onSet(typedText('place', place))}
      />
      <NativeSelect
        label={t('agenda.site')}
        value={session.site ?? ''}
        data={[
          { value: '', label: '–' },
          ...sites.map((each) => ({ value: each.id, label: siteName(each, language) })),
        ]}
        onChange={({ currentTarget }) => onSet(typedText('site', currentTarget.value))}
      />
      <BlurField
        label={t('agenda.points')}
        value={session.agenda.join('\n')}
        isLong
        onLeave={(text) =>
          onSet({
            agenda: text
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean),
          })
        }
      />
      <BlurField
        label={t('agenda.invitation')}
        value={session.invitation ?? ''}
        onLeave={(invitation) => onSet(typedText('invitation', invitation))}
      />
    </>
  );
}

/** A field of thousands of names could neither be read nor drawn; those beyond are found by searching. */
const mostPills = 100;

function People({ session, onSet }: PartProps) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const [team, attendees] = [useCollection('team'), useCollection('attendees')];
  const instrument = useInstrument();
  const invited = useMemo(() => attendees.map((each) => ({ value: each.id, label: personLabel(each) })), [attendees]);
  const shown = useMemo(() => new Set<unknown>(session.expected.slice(0, mostPills)), [session.expected]);
  const everyone = useMemo(
    () => [
      { value: '', label: '–' },
      ...[...team, ...attendees].map((each) => ({ value: each.id, label: personLabel(each) })),
    ],
    [team, attendees],
  );
  const pillars = instrument.root.children.map((node) => ({
    value: node.id,
    label: 'children' in node ? format.text(node.short ?? node.title) : node.id,
  }));
  return (
    <>
      <MultiSelect
        label={t('agenda.pillars')}
        data={pillars}
        value={session.pillars}
        onChange={(ids) => onSet({ pillars: ids })}
      />
      <MultiSelect
        label={`${t('agenda.expected')} · ${session.expected.length}`}
        data={invited}
        value={session.expected}
        searchable
        limit={50}
        maxValues={mostPeople}
        {...(session.expected.length > mostPills && { description: t('agenda.firstShown', { count: mostPills }) })}
        renderPill={({ option: { value, label }, onRemove }) =>
          shown.has(value) && (
            <Pill withRemoveButton {...(onRemove ? { onRemove } : {})}>
              {label}
            </Pill>
          )
        }
        onChange={(expected) => onSet({ expected })}
      />
      <CommandButton
        command={agendaCommands.inviteAll}
        isEnabled={attendees.length <= mostPeople}
        run={() => onSet({ expected: attendees.map(({ id }) => id) })}
        variant="default"
        size="compact-sm"
      />
      {(['chair', 'secretary'] as const).map((field) => (
        <NativeSelect
          key={field}
          label={t(`agenda.${field}`)}
          value={session[field] ?? ''}
          data={everyone}
          onChange={({ currentTarget }) => onSet(typedText(field, currentTarget.value))}
        />
      ))}
    </>
  );
}
