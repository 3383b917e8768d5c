import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Tells in a toast what was done, and takes it back from there. */
export function showUndo(label: string, undo: () => void): void {
  const id = crypto.randomUUID();
  const takeBack = (): void => {
    notifications.hide(id);
    undo();
  };
  notifications.show({
    id,
    message: (
      <Group justify="space-between">
        {label}
        <Button size="compact-sm" variant="default" onClick={takeBack}>
          {i18next.t('undo')}
        </Button>
      </Group>
    ),
  });
}
