import { useCallback } from 'react';
import { useVisit } from '../client/visit-hooks.ts';
import type { Planned } from '../../shared/domain/edits/act-plan.ts';
import { showFailure } from './show-failure.ts';
import { showUndo } from './show-undo.tsx';
import { useActWords } from './use-act-words.ts';

/**
 * As `useEdit`, and tells what was done in a toast from which it can be undone: how things are deleted without a question.
 * The toast takes back its own act, whatever was done since.
 */
export function useUndoableEdit(): (what: Planned) => void {
  const session = useVisit();
  const wordsOf = useActWords();
  return useCallback(
    (what) => {
      try {
        const plan = typeof what === 'function' ? what(session.getState().content) : what;
        const batch = session.edit(plan);
        showUndo(wordsOf(plan.act), () => void session.undo(batch).catch(showFailure));
      } catch (error) {
        showFailure(error);
      }
    },
    [session, wordsOf],
  );
}
