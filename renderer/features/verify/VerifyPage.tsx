import { FileButton, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../../shared/domain/verification/verdict.ts';
import { client, upload } from '../../client/client.ts';
import { saveExported } from '../../client/save-exported.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { dialogCommands } from '../../ui/dialog-commands.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { showFailure } from '../../ui/show-failure.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useLongWork } from '../../ui/use-long-work.ts';
import { VerdictView } from '../../ui/VerdictView.tsx';
import { WorkProgress } from '../../ui/WorkProgress.tsx';
import { OnceFiles, TrustedCard } from './TrustedCard.tsx';
import classes from './verify.module.css';
import { verifyCommands } from './verify-commands.ts';

/** Files that serve this one check only. */
export interface Extra {
  trust: File[];
  revocationLists: File[];
}

/** Any PDF, dropped or chosen: untouched? who? when? changed since? */
export function VerifyPage() {
  const { t } = useTranslation('verify');
  const [file, setFile] = useState<File>();
  const [extra, setExtra] = useState<Extra>({ trust: [], revocationLists: [] });
  const [visit, setVisit] = useState('');
  const work = useLongWork<Verdict>();
  const job = useRef('');

  const check = (pdf: File): void => {
    setFile(pdf);
    job.current = crypto.randomUUID();
    void work.run(async () => {
      const [token, trust, revocationLists] = await Promise.all([
        upload(pdf),
        Promise.all(extra.trust.map(upload)),
        Promise.all(extra.revocationLists.map(upload)),
      ]);
      return client.verification.verify({
        upload: token,
        trust,
        revocationLists,
        ...(visit === '' ? {} : { visit }),
        job: job.current,
      });
    });
  };
  const cancel = (): void => {
    client.verification.cancel({ job: job.current }).catch(showFailure);
  };

  return (
    <Screen
      title={t('title')}
      aside={
        <Stack>
          <TrustedCard />
          <OnceFiles extra={extra} onExtra={setExtra} />
          <Against visit={visit} onVisit={setVisit} />
          {file !== undefined && (
            <CommandButton
              command={verifyCommands.again}
              isEnabled={!work.isRunning}
              run={() => check(file)}
              variant="default"
            />
          )}
        </Stack>
      }
      actions={work.result && file ? <SaveReport verdict={work.result} fileName={file.name} /> : undefined}
    >
      <Stack>
        <DropZone isSmall={work.result !== undefined} onFile={check} />
        {work.isRunning && (
          <WorkProgress
            label={t('working', { file: file?.name ?? '' })}
            progress={work.progress}
            cancel={{ command: dialogCommands.cancel, onCancel: cancel }}
          />
        )}
        {work.failure && <FailureNotice failure={work.failure} />}
        {work.result && file && <Outcome verdict={work.result} fileName={file.name} />}
      </Stack>
    </Screen>
  );
}

function DropZone({ isSmall, onFile }: { isSmall: boolean; onFile: (file: File) => void }) {
  const { t } = useTranslation('verify');
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button within does the same from the keyboard
    <section
      aria-label={t('drop')}
      className={classes.drop}
      data-over={isOver || undefined}
      data-small={isSmall || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {!isSmall && <p className={classes.dropTitle}>{t('drop')}</p>}
      <FileButton accept="application/pdf,.pdf" onChange={(file) => file && onFile(file)}>
        {(button) => (
          <CommandButton
            command={isSmall ? verifyCommands.another : verifyCommands.choose}
            run={button.onClick}
            variant={isSmall ? 'default' : 'filled'}
          />
        )}
      </FileButton>
      <p className={classes.mute}>{t('dropHint')}</p>
    </section>
  );
}

function Outcome({ verdict, fileName }: { verdict: Verdict; fileName: string }) {
  const { t } = useTranslation('verify');
  const format = useFormat();
  return (
    <>
      <VerdictView verdict={verdict} />
      <p className={classes.mute}>
        {t('file')}: {fileName} · {t('bytes', { number: format.count(verdict.file.bytes) })} · SHA-256{' '}
        {verdict.file.sha256}
      </p>
    </>
  );
}

function SaveReport({ verdict, fileName }: { verdict: Verdict; fileName: string }) {
  const { language } = useFormat();
  const save = (): void => {
    client.verification.report({ verdict, fileName, language }).then(saveExported).catch(showFailure);
  };
  return <CommandButton command={verifyCommands.saveReport} run={save} />;
}

/** The visit whose paper the file should be; without one, stripped signatures cannot be noticed. */
function Against({ visit, onVisit }: { visit: string; onVisit: (visit: string) => void }) {
  const { t } = useTranslation('verify');
  const { data } = useQuery({ queryKey: ['visits'], queryFn: () => client.visits.list() });
  const visits = (data?.visits ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <NativeSelect
      label={t('compare')}
      value={visit}
      data={[{ value: '', label: t('compareNone') }, ...visits]}
      onChange={({ currentTarget }) => onVisit(currentTarget.value)}
    />
  );
}
