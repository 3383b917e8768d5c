import { useTranslation } from 'react-i18next';
import { AppError } from '../../../../shared/domain/app-error.ts';
import { sentence } from '../../../../shared/domain/sentence.ts';
import { showFailure } from '../../../ui/show-failure.ts';
import { useIncomingFiles } from '../../../ui/use-incoming-files.ts';
import classes from './drop-hint.module.css';

/** Takes a `.tinjau` that is dropped anywhere on the screen, and says so while it is held over it. */
export function DropHint({ onBundle }: { onBundle: (file: File) => void }) {
  const { t } = useTranslation('visits');
  const isOver = useIncomingFiles(([file]) => {
    if (file?.name.toLowerCase().endsWith('.tinjau')) onBundle(file);
    else if (file) showFailure(notBundle(file.name));
  });
  return isOver && <p className={classes.hint}>{t('bundle.dropHere')}</p>;
}

/** Anything else is named and left alone. */
function notBundle(name: string): AppError {
  return new AppError('invalid-input', sentence('page.notBundle', { name }));
}
