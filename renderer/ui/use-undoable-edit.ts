import { useCallback } from 'react';
import { useVisit } from '../backend/visit-hooks.ts';
import type { Change } from '../../shared/schema/edit.ts';
import { showFailure } from './show-failure.ts';
import { showUndo } from './show-undo.tsx';

/**
 * As `useEdit`, and tells what was done in a toast from which it can be undone: how things are deleted without a question.
 * The toast takes back its own act, whatever was done since.
 */
export function useUndoableEdit(): (changes: Change[], label: string) => void {
  const session = useVisit();
  return useCallback(
    (changes, label) => {
      try {
        const batch = session.edit(changes, label);
        showUndo(label, () => void session.undo(batch).catch(showFailure));
      } catch (error) {
        showFailure(error);
      }
    },
    [session],
  );
}
