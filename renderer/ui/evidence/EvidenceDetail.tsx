import { Group, MultiSelect, Select, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { changeEvidence, removeEvidence, unlinkEvidence } from '../../../shared/domain/evidence/edit-evidence.ts';
import { listIndicators } from '../../../shared/domain/instrument/list-indicators.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { useCanEdit, useEdit, useEntity, useInstrument, useVisit } from '../../client/visit-hooks.ts';
import { BlurField } from '../BlurField.tsx';
import { useUndoableEdit } from '../use-undoable-edit.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Dialog } from '../Dialog.tsx';
import { PhotoPlace } from './PhotoPlace.tsx';
import { evidenceAddress } from './evidence-address.ts';
import classes from './evidence.module.css';
import { evidenceCommands } from './evidence-commands.ts';

interface EvidenceDetailProps {
  id: string;
  /** The indicator from which it was opened, and can be taken away. */
  indicator?: string;
  onClose: () => void;
}

/** One piece of evidence, large, with everything that is recorded of it. */
export function EvidenceDetail({ id, indicator, onClose }: EvidenceDetailProps) {
  const { t } = useTranslation('checklist');
  const visit = useVisit().getState().id;
  const piece = useEntity('evidence', id);
  const canEdit = useCanEdit();
  const edit = useEdit();
  const undoable = useUndoableEdit();
  const instrument = useInstrument();
  const choices = useMemo(() => listIndicators(instrument).map((entry) => entry.indicator.id), [instrument]);
  if (!piece) return null;
  const set = (fields: FieldsOf<'evidence'>) => edit(changeEvidence(id, fields));
  const text = (field: 'caption' | 'source' | 'takenAt') => (
    <BlurField
      label={t(`evidence.${field}`)}
      value={piece[field] ?? ''}
      onLeave={(value) => set(typedText(field, value))}
    />
  );
  const remove = (): void => {
    undoable((content) => removeEvidence(content, id));
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={piece.caption ?? piece.fileName} size="xl">
      <div className={classes.detail}>
        {piece.mediaType === 'application/pdf' ? (
          <span className={classes.paper}>{piece.fileName}</span>
        ) : (
          <img src={evidenceAddress(visit, piece.sha256)} alt={piece.caption ?? piece.fileName} />
        )}
        <fieldset disabled={!canEdit} className={classes.fields}>
          <legend className={classes.legend}>{t('evidence.detail')}</legend>
          <Stack gap="xs">
            {text('caption')}
            {text('takenAt')}
            {text('source')}
            <MultiSelect
              label={t('evidence.indicators')}
              data={choices}
              value={piece.indicators}
              searchable
              disabled={!canEdit}
              onChange={(indicators) => set({ indicators })}
            />
            <Select
              label={t('evidence.access')}
              data={[
                { value: 'open', label: t('evidence.open') },
                { value: 'restricted', label: t('evidence.restricted') },
              ]}
              value={piece.access}
              allowDeselect={false}
              disabled={!canEdit}
              onChange={(access) => access !== null && set({ access })}
            />
            {piece.position && <PhotoPlace {...piece.position} onDrop={() => set({ position: null })} />}
          </Stack>
        </fieldset>
      </div>
      <Group justify="space-between" mt="md">
        <a href={evidenceAddress(visit, piece.sha256)} target="_blank" rel="noreferrer">
          {t('evidence.original')}
        </a>
        {canEdit && (
          <Group>
            {indicator !== undefined && (
              <CommandButton
                command={evidenceCommands.unlink}
                run={() => {
                  edit((content) => unlinkEvidence(content, id, indicator));
                  onClose();
                }}
                variant="default"
              />
            )}
            <CommandButton command={evidenceCommands.remove} run={remove} variant="default" />
          </Group>
        )}
      </Group>
    </Dialog>
  );
}
