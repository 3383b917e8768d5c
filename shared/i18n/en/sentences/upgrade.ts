import type { upgrade as indonesian } from '../../id/sentences/upgrade.ts';
import type { Texts } from '../../texts.ts';

export const upgrade: Texts<typeof indonesian, 'one' | 'other'> = {
  removed: 'this indicator no longer exists',
  offScale: 'its values are not on the new scale',
  targetMissing: 'the indicator it is to move to does not exist',
  targetTaken: 'the indicator it is to move to takes other answers already',
  unsettled:
    'Some answers cannot simply move to the new instrument. Nothing was changed. Say where they go, or give them up one by one.',
  sealed: 'This visit is sealed. Open it again with a reason before changing its instrument.',
};
