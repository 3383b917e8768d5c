import type { backup as indonesian } from '../../id/sentences/backup.ts';
import type { Texts } from '../../texts.ts';

export const backup: Texts<typeof indonesian, 'one' | 'other'> = {
  unreadable: 'The backup {{backup}} cannot be read. Other backups are not affected.',
  gone: 'That backup is no longer there. See the list of backups.',
  inTrash: 'This visit is in the trash. Restore it first, or restore the backup as another visit.',
};
