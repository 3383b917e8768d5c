import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstrumentView } from '../../../shared/contract/instruments.ts';
import { client, upload } from '../../client/client.ts';
import { sourceText } from '../../../shared/domain/instrument/source-text.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { saveText } from '../../ui/save-text.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { useFormat } from '../../ui/use-format.ts';
import { CompareCard } from './CompareCard.tsx';
import { CopyDialog } from './CopyDialog.tsx';
import classes from './instruments.module.css';
import { referenceOf } from './reference.ts';
import { UpgradeCard } from './UpgradeCard.tsx';
import { useRefreshInstruments } from './use-instruments.ts';
import { instrumentsCommands } from './instruments-commands.ts';

interface InstrumentAsideProps {
  view: InstrumentView;
  onChoose: (reference: string | undefined) => void;
}

/** What can be done with the chosen instrument. */
export function InstrumentAside({ view, onChoose }: InstrumentAsideProps) {
  const { t } = useTranslation('instruments');
  const { language } = useFormat();
  const [isCopying, setCopying] = useState(false);
  const { instrument, origin, sha256 } = view;
  const remove = useRemove(view, onChoose);
  const saveFile = (): void => {
    client.instruments
      .source({ instrument: referenceOf(instrument) })
      .then(({ yaml }) =>
        saveText({ text: yaml, fileName: `${referenceOf(instrument)}.yaml`, mediaType: 'application/yaml' }),
      )
      .catch(showFailure);
  };
  return (
    <div className={classes.stack}>
      <CommandButton command={instrumentsCommands.copy} run={() => setCopying(true)} />
      <CommandButton command={instrumentsCommands.saveFile} run={saveFile} variant="default" />
      {origin === 'own' && (
        <CommandButton command={instrumentsCommands.remove} run={() => void remove()} variant="subtle" color="red" />
      )}
      <CompareCard instrument={instrument} />
      <UpgradeCard instrument={instrument} />
      <Card title={t('source')}>
        <p className={classes.small}>{sourceText(instrument, language)}</p>
        <p className={classes.hash}>
          {t('hash')} <code>{sha256}</code>
        </p>
      </Card>
      {isCopying && <CopyDialog instrument={instrument} onClose={() => setCopying(false)} onMade={onChoose} />}
    </div>
  );
}

/** Deletes without a question; the toast brings the same file back. */
function useRemove({ instrument }: InstrumentView, onChoose: InstrumentAsideProps['onChoose']) {
  const { t } = useTranslation('instruments');
  const { t: tApp } = useTranslation();
  const refresh = useRefreshInstruments();
  const reference = referenceOf(instrument);
  const restore = async (yaml: string): Promise<void> => {
    notifications.hide(reference);
    await client.instruments.import({ upload: await upload(new File([yaml], `${reference}.yaml`)) });
    await refresh();
    onChoose(reference);
  };
  const remove = async (): Promise<void> => {
    const { yaml } = await client.instruments.source({ instrument: reference });
    await client.instruments.remove({ instrument: reference });
    onChoose(undefined);
    await refresh();
    notifications.show({
      id: reference,
      title: t('remove.removed', instrument),
      message: (
        <Button size="compact-sm" variant="default" onClick={() => void restore(yaml).catch(showFailure)}>
          {tApp('undo')}
        </Button>
      ),
    });
  };
  return () => remove().catch(showFailure);
}
