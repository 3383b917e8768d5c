import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit } from '../backend/visit-hooks.ts';
import type { Change } from '../../shared/schema/edit.ts';
import { showFailure } from './show-failure.ts';

/**
 * As `useEdit`, and tells what was done in a toast from which it can be undone: how things are deleted without a question.
 * The toast takes back its own act, whatever was done since.
 */
export function useUndoableEdit(): (changes: Change[], label: string) => void {
  const { t } = useTranslation();
  const session = useVisit();
  return useCallback(
    (changes, label) => {
      try {
        const batch = session.edit(changes, label);
        const undo = (): void => {
          notifications.hide(batch);
          session.undo(batch).catch(showFailure);
        };
        notifications.show({
          id: batch,
          message: (
            <Group justify="space-between">
              {label}
              <Button size="compact-sm" variant="default" onClick={undo}>
                {t('undo')}
              </Button>
            </Group>
          ),
        });
      } catch (error) {
        showFailure(error);
      }
    },
    [session, t],
  );
}
