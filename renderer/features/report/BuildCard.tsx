import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MadeReport } from '../../../shared/contract/reports.ts';
import { client } from '../../client/client.ts';
import { saveExported } from '../../client/save-exported.ts';
import { useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { showFailure } from '../../ui/show-failure.ts';
import { useFormat } from '../../ui/use-format.ts';
import { paperName, type Paper } from './paper.ts';
import { PaperPreview } from './PaperPreview.tsx';
import { PaperProgress } from './PaperProgress.tsx';
import { usePaperWork } from './use-paper-work.ts';
import { reportCommands } from './report-commands.ts';

/** Makes the chosen paper; nothing is made before the last change is on disk, so that the paper holds it. */
export function BuildCard({ paper }: { paper: Paper }) {
  const { t } = useTranslation('report');
  const visit = useVisitState(({ id }) => id);
  const unsent = useVisitState((state) => state.unsent);
  const work = usePaperWork();
  const make = (): void => {
    const { language, size } = paper;
    void work.start({ ...paperName(visit, paper), language, paper: size });
  };
  const saveDocx = (): void => {
    const { language, session } = paper;
    const about = session === '' ? {} : { session };
    client.reports
      .docx({ visit, language, ...about })
      .then(saveExported)
      .catch(showFailure);
  };
  return (
    <Card title="PDF">
      <Group>
        <CommandButton command={reportCommands.make} isEnabled={unsent === 0 && !work.isRunning} run={make} />
        {paper.kind === 'minutes' && (
          <CommandButton command={reportCommands.saveDocx} isEnabled={unsent === 0} run={saveDocx} variant="default" />
        )}
        {unsent > 0 && <Text c="dimmed">{t('build.unsaved')}</Text>}
      </Group>
      <PaperProgress work={work} />
      {work.result && <Made made={work.result} />}
    </Card>
  );
}

function Made({ made }: { made: MadeReport }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const facts = [
    made.file.fileName,
    t('build.pages', { count: made.pages }),
    t('build.size', { size: format.count(Math.ceil(made.file.bytes / 1024)) }),
  ];
  return (
    <div>
      <Text mt="sm" component="output" display="block">
        <strong>{t('build.done')}</strong> · {facts.join(' · ')}
      </Text>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {t('build.digest')} {made.sha256}
      </Text>
      <CommandButton
        command={reportCommands.saveMade}
        run={() => {
          saveExported(made.file).catch(showFailure);
        }}
        mt="xs"
        variant="default"
      />
      <PaperPreview token={made.file.token} />
    </div>
  );
}
