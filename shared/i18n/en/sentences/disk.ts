import type { disk as indonesian } from '../../id/sentences/disk.ts';
import type { Texts } from '../../texts.ts';

export const disk: Texts<typeof indonesian, 'one' | 'other'> = {
  full: 'the disk is full; free some space',
  quota: 'the disk quota is used up; free some space',
  permission: 'the folder may not be written; check its permissions',
  readOnly: 'the folder is read-only; use another one',
  folderGone: 'the data folder is gone; connect it again',
  takenOut: 'the disk was taken out; connect it again',
  busy: 'another program holds the file; wait a moment',
  fault: 'the disk reports a fault',
  system: 'system error {{code}}',
};
