import { useCallbackRef } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { lineAsTyped } from '../../../shared/domain/minutes/line-as-typed.ts';
import { parseTypedLine } from '../../../shared/domain/minutes/parse-typed-line.ts';
import { useCommand } from '../../commands/use-command.ts';
import { ComposeLine } from './ComposeLine.tsx';
import { EditLine } from './EditLine.tsx';
import { FindBar } from './FindBar.tsx';
import { LineKeys } from './LineKeys.tsx';
import { MinutesList } from './MinutesList.tsx';
import classes from './minutes.module.css';
import { isTypedKept, keepEditDraft, readEditDraft } from './typed-draft.ts';
import { useFind } from './use-find.ts';
import { useLineActs } from './use-line-acts.ts';
import type { Minutes } from './use-minutes.ts';
import { minutesCommands } from './minutes-commands.ts';

interface MinutesEditorProps {
  /** Names the session's unfinished line in this browser. */
  draftKey: string;
  session: string;
  minutes: Minutes;
  /** Wall clock of the visit's zone, `HH:mm`; the same function at every drawing. */
  time: () => string;
}

/** The lines of a session with the composing line at the foot; everything works from the keyboard. */
export function MinutesEditor({ draftKey, session, minutes, time }: MinutesEditorProps) {
  const { t } = useTranslation('meeting');
  const acts = useLineActs(session, minutes);
  const card = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(-1);
  const editKey = `${draftKey}.edit`;
  const [unfinished, setUnfinished] = useState(() => readEditDraft(editKey));
  const [editing, setEditing] = useState(unfinished?.id);
  const count = minutes.lines.length;

  const focusCompose = useCallback((): void => {
    card.current?.querySelector<HTMLElement>('[data-compose] textarea')?.focus();
  }, []);
  const focusLine = useCallback(
    (index: number): void => {
      setActive(index);
      setEditing(undefined);
      setUnfinished(undefined);
      keepEditDraft(editKey, undefined);
      requestAnimationFrame(() => card.current?.querySelector<HTMLElement>(`[data-line="${index}"]`)?.focus());
    },
    [editKey],
  );
  /** Goes to a line that is on screen already, before the next key arrives. */
  const stepTo = useCallback(
    (index: number): void => {
      const line = card.current?.querySelector<HTMLElement>(`[data-line="${index}"]`);
      if (line) line.focus();
      else focusLine(index);
    },
    [focusLine],
  );
  /** Opens a line; another one that was open is kept as it was typed. */
  const openLine = useCallbackRef((id: string): void => {
    const typed = readEditDraft(editKey);
    const index = minutes.lines.findIndex((line) => line.id === typed?.id);
    if (typed && typed.id !== id) {
      if (index >= 0 && !acts.change(index, parseTypedLine(typed.text, minutes.context))) return;
      keepEditDraft(editKey, undefined);
      setUnfinished(undefined);
    }
    setEditing(id);
  });
  const find = useFind(minutes, setActive);
  useCommand(minutesCommands.find, { run: find.open });

  const press = useCallbackRef((event: KeyboardEvent, index: number): void => {
    const line = minutes.lines[index];
    if (line === undefined) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step !== undefined && event.altKey) {
      acts.move(index, step < 0 ? 'up' : 'down');
      focusLine(Math.min(Math.max(index + step, 0), count - 1));
    } else if (step !== undefined && index + step >= count) focusCompose();
    else if (step !== undefined) stepTo(Math.max(index + step, 0));
    else if (event.key === 'Home') stepTo(0);
    else if (event.key === 'End') stepTo(count - 1);
    else if (event.key === 'Enter' || event.key === 'F2') openLine(line.id);
    else if (event.key === 'Delete') {
      acts.remove(index);
      focusLine(Math.min(index, count - 2));
    } else if (event.key === 'Escape') focusCompose();
    else return;
    event.preventDefault();
  });

  const open = minutes.lines.findIndex(({ id }) => id === editing);
  const editor = useMemo(() => {
    const line = minutes.lines[open];
    if (line === undefined) return undefined;
    const then = (act: () => boolean, next = open) => {
      if (act()) focusLine(next);
    };
    return {
      id: line.id,
      editor: (
        <EditLine
          start={unfinished?.id === line.id ? unfinished.text : lineAsTyped(line, minutes.speakerLabel(line.speaker))}
          isKept={() => isTypedKept(editKey)}
          onText={(text) => keepEditDraft(editKey, { id: line.id, text })}
          time={line.at ?? ''}
          context={minutes.context}
          action={minutes.actions.find(({ id }) => id === line.action)}
          onKeep={(parsed) => then(() => acts.change(open, parsed))}
          onSplit={(text, before) => then(() => acts.split(open, text, before))}
          onMerge={() => then(() => acts.mergeWithPrevious(open), Math.max(0, open - 1))}
          onCancel={() => focusLine(open)}
        />
      ),
    };
  }, [acts, minutes, open, focusLine, editKey, unfinished]);

  return (
    <>
      <div ref={card} className={classes.card}>
        {find.isOpen && (
          <FindBar
            {...find.bar}
            onClose={() => {
              find.close();
              focusCompose();
            }}
          />
        )}
        {count === 0 && <p className={classes.empty}>{t('minutes.empty')}</p>}
        <MinutesList
          lines={minutes.shown}
          active={active}
          found={find.found}
          editing={editor}
          onActivate={setActive}
          onEdit={openLine}
          onKey={press}
        />
        <div data-compose>
          <ComposeLine
            key={draftKey}
            draftKey={draftKey}
            context={minutes.context}
            now={time}
            onLines={(parsed) => acts.add(parsed, time())}
            onLeaveUp={() => stepTo(count - 1)}
          />
        </div>
      </div>
      <LineKeys />
    </>
  );
}
