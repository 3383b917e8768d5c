import { useTranslation } from 'react-i18next';
import type { Progress } from '../../shared/contract/call.ts';
import { WorkProgress } from './WorkProgress.tsx';
import { dialogCommands } from './dialog-commands.ts';

const steps = ['pack', 'unpack', 'history', 'evidence', 'photos', 'copy', 'backup'] as const;

interface JobProgressProps {
  progress: Progress | undefined;
  /** Said until the first step is known. */
  before?: string;
  onCancel: () => void;
}

/** The bar of work on bundles and backups: what is being done, how far it is, and the way to stop it. */
export function JobProgress({ progress, before, onCancel }: JobProgressProps) {
  const { t } = useTranslation('visits');
  const { t: tApp } = useTranslation();
  const step = steps.find((each) => each === progress?.step);
  const label = step === undefined ? (before ?? tApp('loading')) : t(`bundle.steps.${step}`);
  return <WorkProgress label={label} progress={progress} cancel={{ command: dialogCommands.cancel, onCancel }} />;
}
