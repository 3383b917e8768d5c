import { useEffect, useEffectEvent, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './evidence.module.css';
import { useAddEvidence } from './use-add-evidence.ts';

interface EvidenceDropProps {
  indicators: readonly string[];
  /** Whether a picture pasted anywhere on the screen lands here. */
  takesPastes?: boolean;
  onAdded?: (ids: string[]) => void;
}

/** The place where files come in: by paste, by drop, or chosen from the disk or the camera. */
export function EvidenceDrop({ indicators, takesPastes = false, onAdded }: EvidenceDropProps) {
  const { t } = useTranslation('checklist');
  const { adding, add } = useAddEvidence(indicators);
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]): void => {
    if (files.length > 0) void add(files).then((ids) => onAdded?.(ids));
  };
  const takePasted = useEffectEvent((event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  });
  useEffect(() => {
    if (!takesPastes) return undefined;
    const paste = (event: ClipboardEvent): void => takePasted(event);
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [takesPastes]);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <>
      <button
        type="button"
        id="add-evidence"
        className={classes.drop}
        data-over={isOver || undefined}
        onClick={() => chooser.current?.click()}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
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
