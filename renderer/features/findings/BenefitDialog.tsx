import { Group, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeBenefit, removeBenefit } from '../../../shared/domain/benefits/edit-benefits.ts';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { useCanEdit, useEdit, useEntity } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { BlurField } from '../../ui/BlurField.tsx';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import classes from './findings.module.css';
import { findingsCommands } from './findings-commands.ts';

const relations = ['G2G', 'G2C', 'G2E', 'G2B'] as const;
type TextField = 'claim' | 'party' | 'before' | 'after' | 'unit' | 'period' | 'source' | 'verification';

/** One benefit: who receives what, before and after, and how that was checked. */
export function BenefitDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('findings');
  const benefit = useEntity('benefits', id);
  const canEdit = useCanEdit();
  const edit = useEdit();
  const undoable = useUndoableEdit();
  if (!benefit) return null;
  const set = (fields: FieldsOf<'benefits'>) => edit(changeBenefit(id, fields));
  const text = (field: TextField) => (
    <BlurField
      label={t(`benefits.${field}`)}
      value={benefit[field] ?? ''}
      isLong={field === 'verification'}
      onLeave={(value) => set(typedText(field, value))}
    />
  );
  const remove = (): void => {
    undoable(removeBenefit(id));
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('benefits.title')} size="lg">
      <fieldset disabled={!canEdit} className={classes.editor}>
        <Stack gap="xs">
          {text('claim')}
          <Select
            label={t('benefits.relation')}
            data={relations.map((value) => ({ value, label: t(`benefits.relations.${value}`) }))}
            value={benefit.relation}
            allowDeselect={false}
            disabled={!canEdit}
            onChange={(relation) => relation !== null && set({ relation })}
          />
          {text('party')}
          <div className={classes.pair}>
            {text('before')}
            {text('after')}
          </div>
          <div className={classes.pair}>
            {text('unit')}
            {text('period')}
          </div>
          {text('source')}
          {text('verification')}
        </Stack>
      </fieldset>
      {canEdit && (
        <Group justify="flex-end" mt="md">
          <CommandButton command={findingsCommands.removeBenefit} run={remove} variant="default" />
        </Group>
      )}
    </Dialog>
  );
}
