import { useMemo } from 'react';
import {
  addLines,
  changeLine,
  mergeWithPrevious,
  moveLine,
  removeLine,
  splitLineAt,
} from '../../../shared/domain/minutes/edit-lines.ts';
import type { ParsedLine } from '../../../shared/domain/minutes/parse-typed-line.ts';
import { useEdit } from '../../client/visit-hooks.ts';
import type { Minutes } from './use-minutes.ts';

/** What can be done with the lines of a session; each act is one step of undo, and answers false when it was refused. */
export interface LineActs {
  /** Adds lines after all others: one that was typed, or several that were pasted. */
  add: (parsed: readonly ParsedLine[], time: string) => boolean;
  change: (index: number, parsed: ParsedLine) => boolean;
  remove: (index: number) => void;
  move: (index: number, direction: 'up' | 'down') => void;
  /** Splits a line whose text may have been changed first, after so many characters. */
  split: (index: number, text: string, at: number) => boolean;
  mergeWithPrevious: (index: number) => boolean;
}

export function useLineActs(session: string, { lines, context, speakerLabel }: Minutes): LineActs {
  const edit = useEdit();
  return useMemo(() => {
    const newIds = () => ({ id: crypto.randomUUID(), actionId: crypto.randomUUID() });
    const idAt = (index: number): string => lines[index]?.id ?? '';
    return {
      add(parsed, at) {
        const typed = parsed.map((line) => ({ ...newIds(), parsed: line }));
        return edit((content) => addLines(content, { session, at }, typed));
      },
      change(index, parsed) {
        const speaker = speakerLabel(lines[index]?.speaker);
        return edit((content) => changeLine(content, { ...newIds(), id: idAt(index), parsed }, { context, speaker }));
      },
      remove: (index) => edit((content) => removeLine(content, idAt(index))),
      move: (index, direction) => edit((content) => moveLine(content, idAt(index), direction)),
      split: (index, text, at) =>
        edit((content) => splitLineAt(content, idAt(index), { text, at, second: crypto.randomUUID() })),
      mergeWithPrevious: (index) => edit((content) => mergeWithPrevious(content, idAt(index))),
    };
  }, [edit, session, lines, context, speakerLabel]);
}
