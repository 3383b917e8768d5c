import { MultiSelect, NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeAction, removeAction } from '../../../shared/domain/actions/edit-actions.ts';
import { wallClock } from '../../../shared/domain/agenda/zones.ts';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { nodeNames } from '../../../shared/domain/instrument/node-names.ts';
import { readDue } from '../../../shared/domain/words/find-due.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { Action } from '../../../shared/schema/meeting.ts';
import { useCanEdit, useCollection, useEdit, useEntity, useHeader, useInstrument } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { BlurField } from '../../ui/BlurField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import { actionsCommands } from './actions-commands.ts';

interface ActionDetailProps {
  id: string | undefined;
  onGone: () => void;
}

/** One action: who, by when, how far, and what proves that it was done. */
export function ActionDetail({ id, onGone }: ActionDetailProps) {
  const { t } = useTranslation('meeting');
  const { t: tFields } = useTranslation('fields');
  const action = useEntity('actions', id ?? '');
  const canEdit = useCanEdit();
  const edit = useEdit();
  const undoable = useUndoableEdit();
  const instrument = useInstrument();
  const evidence = useCollection('evidence');
  const nodes = useMemo(
    () =>
      nodeNames(instrument).map((node) => ({
        value: node.id,
        label: [node.id, node.names[0]].filter(Boolean).join(' · '),
      })),
    [instrument],
  );
  if (id === undefined || action === undefined) return <p>{t('actions.chooseOne')}</p>;
  const set = (fields: FieldsOf<'actions'>) => edit(changeAction(id, fields));
  const remove = (): void => {
    onGone();
    undoable((content) => removeAction(content, id));
  };
  return (
    <section aria-label={t('actions.detail')}>
      <h2>{t('actions.detail')}</h2>
      <fieldset disabled={!canEdit} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
        <Stack gap="sm">
          <BlurField
            label={tFields('actions.text')}
            value={action.text ?? ''}
            isLong
            isRequired
            maxLength={300}
            onLeave={(text) => set({ text })}
          />
          <BlurField
            label={tFields('actions.owner')}
            value={action.owner ?? ''}
            onLeave={(owner) => set(typedText('owner', owner))}
          />
          <BlurField
            label={tFields('actions.organisation')}
            value={action.organisation ?? ''}
            onLeave={(organisation) => set(typedText('organisation', organisation))}
          />
          <DueField due={action.due} onDue={(due) => set({ due })} />
          <NativeSelect
            label={tFields('actions.priority')}
            value={action.priority}
            data={Action.shape.priority.options.map((value) => ({ value, label: t(`actions.priorities.${value}`) }))}
            onChange={({ currentTarget }) => set({ priority: Action.shape.priority.parse(currentTarget.value) })}
          />
          <NativeSelect
            label={tFields('actions.status')}
            value={action.status}
            data={Action.shape.status.options.map((value) => ({ value, label: t(`actions.states.${value}`) }))}
            onChange={({ currentTarget }) => set({ status: Action.shape.status.parse(currentTarget.value) })}
          />
          <BlurField
            label={tFields('actions.proof')}
            value={action.proof ?? ''}
            isLong
            onLeave={(proof) => set(typedText('proof', proof))}
          />
          <MultiSelect
            label={t('interview.evidence')}
            data={evidence.map((each) => ({ value: each.id, label: each.caption ?? each.fileName }))}
            value={action.evidence}
            searchable
            limit={50}
            onChange={(chosen) => set({ evidence: chosen })}
          />
          <MultiSelect
            label={tFields('actions.links')}
            data={nodes}
            value={action.links}
            searchable
            limit={50}
            onChange={(links) => set({ links })}
          />
          <CommandButton command={actionsCommands.remove} run={remove} variant="subtle" color="red" />
        </Stack>
      </fieldset>
    </section>
  );
}

/** A due date as people say it; what cannot be read is said and not kept. */
function DueField({ due, onDue }: { due: string | undefined; onDue: (due: string | null) => void }) {
  const { t } = useTranslation('meeting');
  const { t: tFields } = useTranslation('fields');
  const { zone } = useHeader();
  const format = useFormat();
  const [trouble, setTrouble] = useState<string>();
  const keep = (typed: string): void => {
    const said = typed === '' ? undefined : readDue(typed, wallClock(new Date(), zone).date);
    const isNoDay = said !== undefined && said.date === undefined;
    setTrouble(isNoDay ? t('minutes.noSuchDay', { words: typed }) : t('actions.dueUnread'));
    if (typed === '' || said?.date !== undefined) {
      setTrouble(undefined);
      onDue(said?.date ?? null);
    }
  };
  return (
    <div>
      <BlurField
        label={tFields('actions.due')}
        value={due ?? ''}
        description={t('actions.dueHint')}
        when="leaving"
        onLeave={keep}
      />
      <Text size="sm" component="output" c={trouble === undefined ? 'dimmed' : 'var(--bad)'}>
        {trouble ?? (due === undefined ? '' : format.date(due))}
      </Text>
    </div>
  );
}
