import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useEdit, useVisit } from '../backend/visit-hooks.ts';
import type { Change } from '../../shared/schema/edit.ts';
import { showFailure } from './show-failure.ts';

/** As `useEdit`, and tells what was done in a toast from which it can be undone: how things are deleted without a question. */
export function useUndoableEdit(): (changes: Change[], label: string) => void {
  const { t } = useTranslation();
  const edit = useEdit();
  const session = useVisit();
  return useCallback(
    (changes, label) => {
      edit(changes, label);
      const toast = crypto.randomUUID();
      const undo = (): void => {
        notifications.hide(toast);
        session.undo().catch(showFailure);
      };
      notifications.show({
        id: toast,
        message: (
          <Group justify="space-between">
            {label}
            <Button size="compact-sm" variant="default" onClick={undo}>
              {t('undo')}
            </Button>
          </Group>
        ),
      });
    },
    [edit, session, t],
  );
}
