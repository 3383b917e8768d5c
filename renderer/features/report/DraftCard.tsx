import { Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  beritaAcaraDraft,
  draftCommentId,
  type DraftSentence,
} from '../../../shared/domain/papers/berita-acara-draft.ts';
import { entityName } from '../../../shared/domain/entity-name.ts';
import { restoreSentence, writeSentence } from '../../../shared/domain/papers/edit-draft.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { Language } from '../../../shared/schema/primitives.ts';
import { useCanEdit, useEdit, useScore, useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { BlurField } from '../../ui/BlurField.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './report.module.css';
import { reportCommands } from './report-commands.ts';

/** The text of the berita acara, sentence by sentence: what was built, from what, and the person's own wording. */
export function DraftCard({ language }: { language: Language }) {
  const { t } = useTranslation('report');
  const content = useVisitState((state) => state.content);
  const score = useScore();
  const sentences = useMemo(() => beritaAcaraDraft({ content, language }, score), [content, language, score]);
  return (
    <Card title={t('draft.heading')}>
      <Text size="sm" c="dimmed">
        {t('draft.hint')}
      </Text>
      <ol className={classes.sentences}>
        {sentences.map((sentence) => (
          <Sentence
            key={`${sentence.id} ${language}`}
            id={draftCommentId(sentence.id, language)}
            sentence={sentence}
            content={content}
          />
        ))}
      </ol>
    </Card>
  );
}

interface SentenceProps {
  /** The comment that keeps the person's own wording. */
  id: string;
  sentence: DraftSentence;
  content: Content;
}

function Sentence({ id, sentence, content }: SentenceProps) {
  const { t } = useTranslation('report');
  const canEdit = useCanEdit();
  const edit = useEdit();
  const keep = (text: string) => edit(writeSentence(id, text, new Date().toISOString()));
  return (
    <li>
      <fieldset disabled={!canEdit} className={classes.bare}>
        <BlurField label={t(`draft.sentences.${sentence.id}`)} value={sentence.text} isLong onLeave={keep} />
        <Group gap="xs" align="start">
          <Sources sentence={sentence} content={content} />
          {sentence.isEdited && (
            <>
              <Pill tone="accent">{t('draft.edited')}</Pill>
              <CommandButton
                command={reportCommands.restoreSentence}
                run={() => edit(restoreSentence(id))}
                size="compact-sm"
                variant="subtle"
              />
            </>
          )}
        </Group>
      </fieldset>
    </li>
  );
}

function Sources({ sentence, content }: { sentence: DraftSentence; content: Content }) {
  const { t } = useTranslation('report');
  const { language } = useFormat();
  const { sources } = sentence;
  if (sources.length === 0) return <Text size="sm">{t('draft.nothing')}</Text>;
  const others = sources.filter(({ collection }) => collection !== 'ratings');
  const ratings = sources.length - others.length;
  const named = others.flatMap((source) => entityName(content, source, language) ?? []);
  return (
    <details className={classes.sources}>
      <summary>{t('draft.built', { count: sources.length })}</summary>
      <ul>
        {named.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {ratings > 0 && <li>{t('draft.ratings', { count: ratings })}</li>}
      </ul>
    </details>
  );
}
