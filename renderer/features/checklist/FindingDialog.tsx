import { Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addFinding } from '../../../shared/domain/findings/edit-findings.ts';
import { findingGrades } from '../../../shared/domain/findings/finding-gaps.ts';
import type { FindingGrade } from '../../../shared/schema/assessment.ts';
import { useMember } from '../../client/settings-query.ts';
import { useEdit, useVisit } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { checklistCommands } from './checklist-commands.ts';

/** A new finding without leaving the walk; its other fields can follow at once or later. */
export function FindingDialog({ indicator, onClose }: { indicator: string; onClose: () => void }) {
  const { t } = useTranslation('checklist');
  const { t: tFindings } = useTranslation('findings');
  const { t: tFields } = useTranslation('fields');
  const edit = useEdit();
  const navigate = useNavigate();
  const visit = useVisit().getState().id;
  const by = useMember(visit);
  const [grade, setGrade] = useState<FindingGrade>('improvement');
  const [title, setTitle] = useState('');
  const [condition, setCondition] = useState('');
  const save = (goesOn: boolean): void => {
    if (title.trim() === '') return;
    const id = crypto.randomUUID();
    const begun = { title: title.trim(), condition: condition.trim(), grade, indicator, by };
    if (!edit((content) => addFinding(content, id, begun))) return;
    onClose();
    if (goesOn) void navigate({ to: '/visits/$visit/findings', params: { visit }, search: { finding: id } });
  };
  return (
    <Dialog opened onClose={onClose} title={t('findings.add', { indicator })} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(false);
        }}
      >
        <Stack>
          <TextInput
            label={tFields('findings.title')}
            data-autofocus
            required
            maxLength={300}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Select
            label={tFields('findings.grade')}
            data={findingGrades.map((value) => ({ value, label: tFindings(`grades.${value}`) }))}
            value={grade}
            allowDeselect={false}
            onChange={(value) => setGrade(findingGrades.find((each) => each === value) ?? grade)}
          />
          <Textarea
            label={tFields('findings.condition')}
            autosize
            minRows={2}
            maxLength={20_000}
            value={condition}
            onChange={(event) => setCondition(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <CommandButton
              command={checklistCommands.saveAndComplete}
              isEnabled={title.trim() !== ''}
              run={() => save(true)}
              variant="default"
            />
            <CommandButton command={checklistCommands.saveFinding} />
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
