import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { WorkProgress } from '../../ui/WorkProgress.tsx';
import type { PaperWork } from './use-paper-work.ts';
import { reportCommands } from './report-commands.ts';

const steps = ['photos', 'layout', 'draw', 'fields'] as const;

/** How far a paper is, in words and as a bar, and the way out of it; or why there is none. */
export function PaperProgress({ work }: { work: PaperWork }) {
  const { t } = useTranslation('report');
  if (work.failure?.code === 'cancelled') return <Text component="output">{t('build.cancelled')}</Text>;
  if (work.failure) return <FailureNotice failure={work.failure} />;
  if (!work.isRunning) return null;
  const { done = 0, total = 1 } = work.progress ?? {};
  const step = steps.find((known) => known === work.progress?.step);
  const facts = { done, total, percent: Math.round((100 * done) / total) };
  return (
    <WorkProgress
      label={step === undefined ? t('build.working') : t(`build.steps.${step}`, facts)}
      progress={work.progress}
      cancel={{ command: reportCommands.cancelWork, onCancel: work.cancel }}
    />
  );
}
