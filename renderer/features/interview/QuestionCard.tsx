import { Group, MultiSelect, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { answerQuestion, type AnswerFields } from '../../../shared/domain/interview/answer-question.ts';
import { nodeNames } from '../../../shared/domain/instrument/node-names.ts';
import type { LocalText } from '../../../shared/schema/primitives.ts';
import { useCanEdit, useCollection, useEdit, useInstrument, type Listed } from '../../client/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { BlurField } from '../../ui/BlurField.tsx';
import { useFormat } from '../../ui/use-format.ts';

interface QuestionCardProps {
  attendee: string;
  question: { id: string; text: LocalText };
  answer: Listed<'answers'> | undefined;
}

/** One question with what was answered, what was said word for word, and what it bears on. */
export function QuestionCard({ attendee, question, answer }: QuestionCardProps) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const canEdit = useCanEdit();
  const edit = useEdit();
  const instrument = useInstrument();
  const evidence = useCollection('evidence');
  const nodes = useMemo(
    () =>
      nodeNames(instrument).map(({ id, names }) => ({ value: id, label: [id, names[0]].filter(Boolean).join(' · ') })),
    [instrument],
  );
  const keep = (fields: AnswerFields) =>
    edit((content) => answerQuestion(content, { attendee, question: question.id }, fields));
  return (
    <Card>
      <fieldset disabled={!canEdit} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
        <legend style={{ fontWeight: 600, padding: 0 }}>{format.text(question.text)}</legend>
        <Stack gap="xs">
          <BlurField
            label={t('interview.answer')}
            value={answer?.text ?? ''}
            isLong
            onLeave={(text) => keep({ text })}
          />
          <BlurField
            label={t('interview.quote')}
            value={answer?.quote ?? ''}
            isLong
            onLeave={(quote) => keep(typedText('quote', quote))}
          />
          <Group grow align="start">
            <MultiSelect
              label={t('interview.links')}
              data={nodes}
              value={answer?.links ?? []}
              searchable
              limit={50}
              onChange={(links) => keep({ links })}
            />
            <MultiSelect
              label={t('interview.evidence')}
              data={evidence.map((each) => ({ value: each.id, label: each.caption ?? each.fileName }))}
              value={answer?.evidence ?? []}
              searchable
              limit={50}
              onChange={(chosen) => keep({ evidence: chosen })}
            />
          </Group>
        </Stack>
      </fieldset>
    </Card>
  );
}
