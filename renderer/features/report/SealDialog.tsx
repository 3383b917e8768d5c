import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollectionName } from '../../../shared/schema/content.ts';
import { client, failureOf, type Failure } from '../../client/client.ts';
import { useVisit, useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { dialogCommands } from '../../ui/dialog-commands.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { reportCommands } from './report-commands.ts';
import classes from './report.module.css';

/** Shows what a seal freezes and who is to sign, and asks once; what is sealed is what was shown. */
export function SealDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('report');
  const session = useVisit();
  const visit = useVisitState(({ id }) => id);
  const savedAt = useVisitState((state) => state.savedAt);
  const [failure, setFailure] = useState<Failure>();
  const { data, error } = useQuery({
    queryKey: ['sealing', visit, savedAt],
    queryFn: () => client.visits.sealing({ visit }),
  });
  const seal = (digest: string): void => {
    client.visits
      .transition({ visit, ...session.actor(), to: 'sealed', digest })
      .then((saved) => session.accept(saved))
      .then(onClose)
      .catch((refusal: unknown) => setFailure(failureOf(refusal)));
  };
  return (
    <Dialog opened size="lg" title={t('seal.title')} onClose={onClose}>
      <Stack>
        <Text>{t('seal.what')}</Text>
        {error && <FailureNotice failure={failureOf(error)} />}
        {data && <Counts counts={data.counts} />}
        {data && <Signatories names={data.signatories} />}
        {data && (
          <p className={classes.mute}>
            {t('seal.digest')} {data.digest}
            <br />
            {t('seal.head', { count: data.edits })} {data.head}
          </p>
        )}
        {failure && <FailureNotice failure={failure} />}
        <Group justify="end">
          <CommandButton command={dialogCommands.cancel} run={onClose} variant="default" />
          <CommandButton
            command={reportCommands.seal}
            isEnabled={data !== undefined}
            run={() => data && seal(data.digest)}
          />
        </Group>
      </Stack>
    </Dialog>
  );
}

function Counts({ counts }: { counts: Record<CollectionName, number> }) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const some = (Object.entries(counts) as [CollectionName, number][]).filter(
    ([name, count]) => count > 0 && name !== 'header' && name !== 'instrument',
  );
  return (
    <dl className={classes.counts}>
      {some.map(([name, count]) => (
        <div key={name}>
          <dt>{t(`collections.${name}`)}</dt>
          <dd>{format.count(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Signatories({ names }: { names: string[] }) {
  const { t } = useTranslation('report');
  if (names.length === 0) return <Text c="var(--warn)">▲ {t('seal.nobody')}</Text>;
  return (
    <div>
      <Text fw={600}>{t('seal.signatories')}</Text>
      <ul className={classes.plain}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
