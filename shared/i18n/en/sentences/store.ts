import type { store as indonesian } from '../../id/sentences/store.ts';
import type { Texts } from '../../texts.ts';

export const store: Texts<typeof indonesian, 'one' | 'other'> = {
  wrongClock:
    'Not saved: the clock of this computer says the year {{year}}. Set it, then try again. What was saved before is safe.',
  lockedBy: 'The data folder is in use by {{holder}}. Close that first, then try again. Nothing was changed.',
  folderName:
    '"{{name}}" cannot be the name of a folder here: only letters, digits, dots and hyphens can. Nothing was changed.',
  notSaved: 'Not saved: {{why}}, then try again. What was saved before is safe.',
  readOnly: 'Read only: {{why}}, then try again. What was saved before is safe.',
  damaged: 'The file {{file}} is damaged. It was left as it is; the last good state can be restored.',
  damagedAt:
    'The file {{file}} is damaged at line {{line}}. It was left as it is; the last good state can be restored.',
};
