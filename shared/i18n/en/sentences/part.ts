import type { part as indonesian } from '../../id/sentences/part.ts';
import type { Texts } from '../../texts.ts';

export const part: Texts<typeof indonesian, 'one' | 'other'> = {
  missing: "is not in the visit's folder",
  'too-complex': 'is too complex to judge',
  damaged: 'is not what was recorded',
  unsigned: 'does not carry whole the signatures that were recorded',
  next: 'Add the original file again where it is evidence; prepare the paper again where nobody has signed it, or take back a copy where somebody has; or restore the visit from a backup.',
  lost: 'Damaged or missing: {{names}}. All else is whole, and nothing was changed. {{next}}',
  partialBackup:
    'The backup was made without what is damaged or missing: {{names}}. The last whole backup, if there is one, stays. {{next}}',
  lostSigned:
    'A paper that was signed is damaged or missing: {{names}}. No bundle was made, since none without it would be accepted; the visit was not changed. Restore a whole backup, or open the visit again with a reason.',
};
