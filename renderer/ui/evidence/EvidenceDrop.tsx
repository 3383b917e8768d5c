import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
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

/** Takes files that are pasted or dropped anywhere on the screen; true while some are held over it. */
function useIncomingFiles(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const takeFrom = useEffectEvent((event: Event, files: FileList | undefined): void => {
    setOver(false);
    if (files === undefined || files.length === 0) return;
    event.preventDefault();
    take([...files]);
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('paste', (event) => takeFrom(event, event.clipboardData?.files), { signal });
    window.addEventListener('drop', (event) => takeFrom(event, event.dataTransfer?.files), { signal });
    window.addEventListener('dragover', ({ dataTransfer }) => setOver(dataTransfer?.types.includes('Files') ?? false), {
      signal,
    });
    window.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false), { signal });
    return () => listening.abort();
  }, []);
  return isOver;
}
