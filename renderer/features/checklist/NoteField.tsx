import { Textarea } from '@mantine/core';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandKey } from '../../commands/CommandKey.tsx';
import { useAutosave, type Keep } from '../../ui/use-autosave.ts';
import classes from './checklist.module.css';
import { checklistCommands } from './checklist-commands.ts';

interface NoteFieldProps {
  kept: string;
  keep: Keep;
  field: RefObject<HTMLTextAreaElement | null>;
  onNext: () => void;
}

/** The assessor's note, kept while it is typed. Escape leaves it; Ctrl+Enter goes on to the next indicator. */
export function NoteField({ kept, keep, field, onNext }: NoteFieldProps) {
  const { t } = useTranslation('checklist');
  const note = useAutosave(kept, keep);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.blur();
    onNext();
  };
  return (
    <section className={classes.note}>
      <h2>
        {t('note')} <CommandKey command={checklistCommands.note} />
      </h2>
      <Textarea
        ref={field}
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={20_000}
        value={note.text}
        onChange={(event) => note.change(event.currentTarget.value)}
        onBlur={note.flush}
        onKeyDown={press}
      />
    </section>
  );
}
