import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../client/client.ts';
import { CommandButton } from '../../../commands/CommandButton.tsx';
import { visitsCommands } from '../visits-commands.ts';
import { dialogCommands } from '../../../ui/dialog-commands.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { FailureNotice } from '../../../ui/FailureNotice.tsx';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { ImportBundle } from './use-import-bundle.ts';

/** A bundle on its way in; when its visit is here already, the person says what happens. */
export function ImportDialog({ bundle }: { bundle: ImportBundle }) {
  const { t } = useTranslation('visits');
  const { fileName, failure } = bundle;
  const isHere = failure?.code === 'conflict' && failure.facts !== undefined;
  return (
    <Dialog opened={fileName !== undefined} onClose={bundle.close} title={t('bundle.importTitle')}>
      <Stack gap="md">
        {bundle.isRunning && (
          <JobProgress
            progress={bundle.progress}
            before={t('bundle.sending', { name: fileName })}
            onCancel={bundle.close}
          />
        )}
        {failure && !isHere && <FailureNotice failure={failure} />}
        {isHere && <Both failure={failure} />}
        {failure && (
          <Group justify="flex-end">
            <CommandButton
              command={isHere ? visitsCommands.leaveBundle : dialogCommands.close}
              run={bundle.close}
              variant="default"
            />
            {isHere && <CommandButton command={visitsCommands.keepBoth} run={bundle.keepBoth} data-autofocus />}
          </Group>
        )}
      </Stack>
    </Dialog>
  );
}

/** The visit that is here beside the one in the bundle. */
function Both({ failure: { facts = {} } }: { failure: Failure }) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const side = (edits: unknown, at: unknown): string[] => [
    t('bundle.edits', { count: Number(edits) }),
    at === '' ? '' : format.dateTime(String(at)),
  ];
  return (
    <>
      <Text role="alert">{t('bundle.alreadyHere')}</Text>
      <DataTable
        caption={`${facts['place']} · ${facts['title']}`}
        head={[t('columns.title'), t('bundle.content'), t('bundle.time')]}
        rows={[
          { id: 'here', cells: [t('bundle.here'), ...side(facts['editsHere'], facts['changedHere'])] },
          { id: 'bundle', cells: [t('bundle.inBundle'), ...side(facts['editsInBundle'], facts['madeAt'])] },
        ]}
      />
    </>
  );
}
