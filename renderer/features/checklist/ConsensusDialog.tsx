import { Checkbox, Group, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeWords } from '../../../shared/domain/instrument/code-words.ts';
import { scaleSteps } from '../../../shared/domain/instrument/scale-steps.ts';
import { whoCounts } from '../../../shared/domain/scoring/who-counts.ts';
import type { Standing } from '../../../shared/domain/progress/standing.ts';
import { recordConsensus, withdrawConsensus } from '../../../shared/domain/ratings/edit-consensus.ts';
import type { RatingValue } from '../../../shared/schema/assessment.ts';
import type { Scale } from '../../../shared/schema/instrument.ts';
import { useEdit, useEntities, useInstrument } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { memberName } from '../../ui/member-name.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import { checklistCommands } from './checklist-commands.ts';

interface ConsensusDialogProps {
  indicator: string;
  scale: Scale;
  standing: Standing;
  me: string | undefined;
  onClose: () => void;
}

/** Records what the assessors agreed on, why, and who agreed. The ratings themselves stay as they were given. */
export function ConsensusDialog({ indicator, scale, standing, me, onClose }: ConsensusDialogProps) {
  const { t } = useTranslation('checklist');
  const format = useFormat();
  const edit = useEdit();
  const instrument = useInstrument();
  const undoable = useUndoableEdit();
  const team = whoCounts(useEntities('team'));
  const known = standing.consensus;
  const rated = standing.others.map((rating) => rating.assessor);
  const [value, setValue] = useState(String(known?.consensus.value ?? standing.own?.rating.value ?? scale.min));
  const [reason, setReason] = useState(known?.consensus.reason ?? '');
  const [agreedBy, setAgreedBy] = useState<string[]>(
    known?.consensus.agreedBy ?? team.map(({ id }) => id).filter((id) => id === me || rated.includes(id)),
  );
  const [isTried, setTried] = useState(false);
  const save = (): void => {
    setTried(true);
    if (reason.trim() === '' || agreedBy.length === 0) return;
    const chosen: RatingValue = value === 'TB' || value === 'TT' ? value : Number(value);
    const record = { indicator, value: chosen, reason: reason.trim(), agreedBy, at: new Date().toISOString() };
    if (edit((content) => recordConsensus(content, record))) onClose();
  };
  const remove = (): void => {
    undoable((content) => withdrawConsensus(content, indicator));
    onClose();
  };
  const levels = scaleSteps(scale).map((step) => ({
    value: String(step.value),
    label: [format.decimal(String(step.value)), step.label && format.text(step.label)].filter(Boolean).join(' · '),
  }));
  const codes = (['TB', 'TT'] as const).map((code) => ({
    value: code,
    label: `${code} ${codeWords(instrument, code, format.language)}`,
  }));
  return (
    <Dialog opened onClose={onClose} title={t('consensus.of', { indicator })} size="lg">
      <Stack>
        <Select
          label={t('consensus.value')}
          data={[...levels, ...codes]}
          value={value}
          allowDeselect={false}
          onChange={(next) => next !== null && setValue(next)}
        />
        <Textarea
          label={t('consensus.reason')}
          data-autofocus
          required
          autosize
          minRows={2}
          maxLength={20_000}
          value={reason}
          error={isTried && reason.trim() === '' && t('consensus.reasonNeeded')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t('consensus.agreedBy')}
          value={agreedBy}
          onChange={setAgreedBy}
          error={isTried && agreedBy.length === 0 && t('consensus.agreedByNeeded')}
        >
          <Stack gap={6} mt={6}>
            {team.map((member) => (
              <Checkbox key={member.id} value={member.id} label={memberName(member)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group justify="flex-end">
          {known && <CommandButton command={checklistCommands.removeConsensus} run={remove} variant="default" />}
          <CommandButton command={checklistCommands.saveConsensus} run={save} />
        </Group>
      </Stack>
    </Dialog>
  );
}
