import { FileButton, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SigningState } from '../../../shared/contract/signatures.ts';
import type { Verdict } from '../../../shared/domain/verification/verdict.ts';
import { client, failureOf, upload, type Failure } from '../../client/client.ts';
import { saveExported } from '../../client/save-exported.ts';
import { useVisit, useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { showFailure } from '../../ui/show-failure.ts';
import { useFormat } from '../../ui/use-format.ts';
import { VerdictView } from '../../ui/VerdictView.tsx';
import { paperName, type Paper } from './paper.ts';
import { PaperProgress } from './PaperProgress.tsx';
import classes from './report.module.css';
import { Signatories } from './Signatories.tsx';
import { usePaperWork } from './use-paper-work.ts';
import { reportCommands } from './report-commands.ts';

/** The signing of one paper: prepared once, signed one by one, here or elsewhere. */
export function SigningCard({ paper }: { paper: Paper }) {
  const { t } = useTranslation('report');
  const visit = useVisitState(({ id }) => id);
  const name = paperName(visit, paper);
  const savedAt = useVisitState((state) => state.savedAt);
  const { data, error, refetch } = useQuery({
    queryKey: ['signing', name, savedAt],
    queryFn: () => client.signatures.state(name),
    placeholderData: (before) => before,
  });
  if (error) return <FailureNotice failure={failureOf(error)} />;
  if (data === undefined) return null;
  return (
    <Card title={t('sign.heading')}>
      <Prepare paper={paper} state={data} onPrepared={() => void refetch()} />
      <Signatories paper={paper} state={data} onSigned={() => void refetch()} />
      {data.prepared && <Elsewhere paper={paper} state={data} onTaken={() => void refetch()} />}
      <Text size="sm" c="dimmed">
        {t('sign.local')}
      </Text>
    </Card>
  );
}

interface PartProps {
  paper: Paper;
  state: SigningState;
}

function Prepare({ paper, state, onPrepared }: PartProps & { onPrepared: () => void }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const session = useVisit();
  const visit = useVisitState(({ id }) => id);
  const work = usePaperWork();
  const { language, size } = paper;
  const prepare = async (): Promise<void> => {
    const made = await work.start({
      ...paperName(visit, paper),
      language,
      paper: size,
      prepared: true,
      ...session.actor(),
    });
    if (made !== undefined) onPrepared();
  };
  const isSigned = state.signatories.some(({ signed }) => signed !== undefined);
  return (
    <div>
      {state.prepared ? (
        <p className={classes.mute}>
          {t('sign.preparedAt', { at: format.dateTime(state.prepared.at) })} · SHA-256 {state.prepared.sha256}
        </p>
      ) : (
        <p className={classes.mute}>{t('sign.prepareHint')}</p>
      )}
      <CommandButton
        command={state.prepared ? reportCommands.prepareAgain : reportCommands.prepare}
        isEnabled={!work.isRunning && !isSigned && state.signatories.length !== 0}
        run={() => void prepare()}
        variant="default"
      />
      <PaperProgress work={work} />
    </div>
  );
}

function Elsewhere({ paper, state, onTaken }: PartProps & { onTaken: () => void }) {
  const { t } = useTranslation('report');
  const session = useVisit();
  const visit = useVisitState(({ id }) => id);
  const [taken, setTaken] = useState<{ verdict: Verdict; added: string[] }>();
  const [failure, setFailure] = useState<Failure>();
  const takeBack = (file: File | null): void => {
    if (file === null) return;
    setFailure(undefined);
    setTaken(undefined);
    upload(file)
      .then((token) => client.signatures.takeBack({ ...paperName(visit, paper), ...session.actor(), upload: token }))
      .then(setTaken)
      .then(onTaken)
      .catch((error: unknown) => setFailure(failureOf(error)));
  };
  const file = state.file;
  return (
    <div>
      <Group gap="xs" mb="xs">
        {file !== undefined && (
          <CommandButton
            command={reportCommands.exportSigned}
            run={() => void saveExported(file).catch(showFailure)}
            variant="default"
          />
        )}
        <FileButton accept="application/pdf,.pdf" onChange={takeBack}>
          {(button) => <CommandButton command={reportCommands.takeBack} run={button.onClick} variant="default" />}
        </FileButton>
      </Group>
      {failure && <FailureNotice failure={failure} />}
      {taken && (
        <>
          <Text component="output">{t('sign.takenBack', { count: taken.added.length })}</Text>
          <VerdictView verdict={taken.verdict} />
        </>
      )}
    </div>
  );
}
