import { Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sessionTitle } from '../../../shared/domain/agenda/session-title.ts';
import { languageChoices } from '../../../shared/i18n/languages.ts';
import { DocumentKind } from '../../../shared/schema/document-kind.ts';
import { Language } from '../../../shared/schema/primitives.ts';
import { useCollection, useHeader } from '../../client/visit-hooks.ts';
import { CommandChoice } from '../../commands/CommandChoice.tsx';
import { Card } from '../../ui/Card.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { Paper } from './paper.ts';
import { reportCommands } from './report-commands.ts';

interface PaperChoiceProps {
  paper: Paper;
  onPaper: (changed: Partial<Paper>) => void;
}

/** Which paper, in which language, on which size, of which session. */
export function PaperChoice({ paper, onPaper }: PaperChoiceProps) {
  const { t } = useTranslation('report');
  const { language } = useFormat();
  const sessions = useCollection('sessions');
  const { isSample } = useHeader();
  const hasSession = paper.kind === 'minutes' || paper.kind === 'attendance';
  return (
    <Card title={t('paper.heading')}>
      <CommandChoice
        command={reportCommands.kind}
        value={paper.kind}
        data={DocumentKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(kind) => onPaper({ kind, session: '' })}
      />
      <Group mt="sm" align="end">
        <NativeSelect
          label={t('paper.language')}
          value={paper.language}
          data={languageChoices}
          onChange={({ currentTarget }) => onPaper({ language: Language.parse(currentTarget.value) })}
        />
        <NativeSelect
          label={t('paper.size')}
          value={paper.size}
          data={['A4', 'F4']}
          onChange={({ currentTarget }) => onPaper({ size: currentTarget.value === 'F4' ? 'F4' : 'A4' })}
        />
        {hasSession && (
          <NativeSelect
            label={t('paper.session')}
            value={paper.session}
            data={sessions.map((each) => ({ value: each.id, label: sessionTitle(each, language) }))}
            onChange={({ currentTarget }) => onPaper({ session: currentTarget.value })}
          />
        )}
      </Group>
      {isSample && <p>{t('paper.sample')}</p>}
    </Card>
  );
}
