import { FileButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../client/client.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LoadingBar } from '../../ui/LoadingBar.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { CheckedFile } from './CheckedFile.tsx';
import { InstrumentAside } from './InstrumentAside.tsx';
import { InstrumentList } from './InstrumentList.tsx';
import { InstrumentTree } from './InstrumentTree.tsx';
import { referenceOf } from './reference.ts';
import { useInstruments, useInstrumentView } from './use-instruments.ts';
import { instrumentsCommands } from './instruments-commands.ts';

/** The instruments on this laptop: what they say, whether a file is one, copies with other weights, and versions. */
export function InstrumentsScreen() {
  const { t } = useTranslation('instruments');
  const { t: tApp } = useTranslation();
  const listed = useInstruments();
  const [wanted, setWanted] = useState<string>();
  const [file, setFile] = useState<File>();
  const first = listed.data?.instruments[0];
  const chosen = wanted ?? (first && referenceOf(first));
  const view = useInstrumentView(chosen);
  const choose = (reference: string | undefined): void => {
    setWanted(reference);
    setFile(undefined);
  };
  return (
    <Screen
      title={t('title')}
      actions={
        <FileButton accept=".yaml,.yml,.json" onChange={(picked) => picked && setFile(picked)}>
          {(button) => <CommandButton command={instrumentsCommands.checkFile} run={button.onClick} variant="default" />}
        </FileButton>
      }
      rail={listed.data && <InstrumentList listed={listed.data} chosen={chosen} onChoose={choose} />}
      aside={view.data && <InstrumentAside key={chosen} view={view.data} onChoose={choose} />}
      foot={{
        keys: tApp('offline'),
        counts: listed.data && t('count', { count: listed.data.instruments.length }),
      }}
    >
      {file && <CheckedFile key={`${file.name}:${file.lastModified}`} file={file} onKept={choose} />}
      {listed.error && <FailureNotice failure={failureOf(listed.error)} />}
      {listed.data?.unreadable.map(({ fileName, data }) => (
        <FailureNotice key={fileName} failure={{ code: 'invalid-input', ...data }} />
      ))}
      {listed.data && view.isPending && <LoadingBar />}
      {view.error && <FailureNotice failure={failureOf(view.error)} />}
      {view.data && <InstrumentTree view={view.data} />}
    </Screen>
  );
}
