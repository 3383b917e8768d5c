import { Group, Radio, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MadeBundle } from '../../../../shared/contract/bundles.ts';
import type { VisitSummary } from '../../../../shared/schema/visit-summary.ts';
import { client } from '../../../client/client.ts';
import { saveExported } from '../../../client/save-exported.ts';
import { CommandButton } from '../../../commands/CommandButton.tsx';
import { visitsCommands } from '../visits-commands.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FailureNotice } from '../../../ui/FailureNotice.tsx';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import { showFailure } from '../../../ui/show-failure.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useLongWork } from '../../../ui/use-long-work.ts';
import { useLostParts } from '../../../ui/use-lost-parts.ts';

/** Packs a visit into one file, whole or as a copy for others. */
export function ExportDialog({ row, onClose }: { row: VisitSummary; onClose: () => void }) {
  const { t } = useTranslation('visits');
  const [kind, setKind] = useState<'whole' | 'shared'>('whole');
  const work = useLongWork<MadeBundle>();
  const job = useRef('');
  const make = (): void => {
    job.current = crypto.randomUUID();
    void work.run(() => client.bundles.export({ visit: row.id, shared: kind === 'shared', job: job.current }));
  };
  const cancel = (): void => {
    client.bundles.cancel({ job: job.current }).catch(showFailure);
  };
  const close = (): void => {
    if (work.isRunning) cancel();
    onClose();
  };
  return (
    <Dialog opened onClose={close} title={`${t('bundle.exportTitle')} · ${row.place}`}>
      <Stack gap="md">
        <Radio.Group
          label={t('bundle.what')}
          value={kind}
          onChange={(value) => setKind(value === 'shared' ? 'shared' : 'whole')}
        >
          <Stack gap="sm" mt="xs">
            <Radio value="whole" label={t('bundle.whole')} description={t('bundle.wholeHint')} data-autofocus />
            <Radio value="shared" label={t('bundle.shared')} description={t('bundle.sharedHint')} />
          </Stack>
        </Radio.Group>
        {work.isRunning && <JobProgress progress={work.progress} onCancel={cancel} />}
        {work.failure && work.failure.code !== 'cancelled' && <FailureNotice failure={work.failure} />}
        {work.result && <Made made={work.result} />}
        <Group justify="flex-end">
          <CommandButton
            command={visitsCommands.makeBundle}
            isEnabled={!work.isRunning}
            run={make}
            variant={work.result ? 'default' : 'filled'}
          />
          {work.result && <SaveButton made={work.result} />}
        </Group>
      </Stack>
    </Dialog>
  );
}

function SaveButton({ made }: { made: MadeBundle }) {
  return (
    <CommandButton
      command={visitsCommands.saveBundle}
      run={() => {
        saveExported(made.file).catch(showFailure);
      }}
    />
  );
}

function Made({ made: { file, about } }: { made: MadeBundle }) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const facts = [
    file.fileName,
    t('bundle.size', { size: format.count(Math.ceil(file.bytes / 1024)) }),
    t('bundle.edits', { count: about.edits }),
  ];
  const lost = useLostParts()(about.leftOut);
  const left = about.shared?.leftOut.map(({ what, count }) => `${t(`bundle.left.${what}`)} (${format.count(count)})`);
  return (
    <div>
      <Text component="output" display="block">
        <strong>{t('bundle.done')}</strong> · {facts.join(' · ')}
      </Text>
      {lost !== undefined && (
        <Text role="alert" size="sm">
          {lost}
        </Text>
      )}
      {left && (
        <Text size="sm" c="dimmed">
          {t('bundle.leftOut')}: {left.join(', ')}
        </Text>
      )}
    </div>
  );
}
