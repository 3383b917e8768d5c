import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useIncomingFiles } from '../use-incoming-files.ts';
import classes from './evidence.module.css';
import { useAddEvidence } from './use-add-evidence.ts';

interface EvidenceDropProps {
  indicators: readonly string[];
  onAdded?: (ids: string[]) => void;
}

/** The place where files come in: pasted or dropped anywhere on the screen, or chosen from the disk. */
export function EvidenceDrop({ indicators, onAdded }: EvidenceDropProps) {
  const { t } = useTranslation('checklist');
  const { adding, add } = useAddEvidence(indicators);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]): void => {
    if (files.length > 0) void add(files).then((ids) => onAdded?.(ids));
  };
  const isOver = useIncomingFiles(take);
  return (
    <>
      <button
        type="button"
        id="add-evidence"
        className={classes.drop}
        data-over={isOver || undefined}
        onClick={() => chooser.current?.click()}
      >
        <span aria-live="polite">
          {adding ? t('evidence.adding', { done: adding.done + 1, total: adding.total }) : t('evidence.add')}
        </span>
        {!adding && <span className={classes.limits}>{t('evidence.limits')}</span>}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept="image/jpeg,image/png,image/webp,application/pdf"
        aria-label={t('evidence.add')}
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
