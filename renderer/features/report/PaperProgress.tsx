import { useTranslation } from 'react-i18next';
import type { Progress } from '../../../shared/contract/call.ts';
import { client } from '../../backend/client.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { WorkProgress } from '../../ui/WorkProgress.tsx';

const steps = ['photos', 'layout', 'draw', 'fields'] as const;

/** How far a paper is, in words and as a bar, and the way out of it. */
export function PaperProgress({ job, progress }: { job: string; progress: Progress | undefined }) {
  const { t } = useTranslation('report');
  const { done = 0, total = 1 } = progress ?? {};
  const step = steps.find((known) => known === progress?.step);
  const facts = { done, total, percent: Math.round((100 * done) / total) };
  const onCancel = (): void => {
    client.reports.cancel({ job }).catch(showFailure);
  };
  return (
    <WorkProgress
      label={step === undefined ? t('build.working') : t(`build.steps.${step}`, facts)}
      progress={progress}
      cancel={{ label: t('build.cancel'), onCancel }}
    />
  );
}
