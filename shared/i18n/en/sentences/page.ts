import type { page as indonesian } from '../../id/sentences/page.ts';
import type { Texts } from '../../texts.ts';

export const page: Texts<typeof indonesian, 'one' | 'other'> = {
  fault: 'Something went wrong: {{fault}}',
  unreachable: 'Tinjau does not answer. What was saved is safe; what was not is sent again as soon as it answers.',
  notSavedYet: 'Some changes are not saved yet, so nothing was undone. Wait until they are saved, then try again.',
  partStays:
    'The rest was discarded, but {{part}} of its changes stay saved; undo them at once in the history. {{reason}}',
  notBundle: 'The file {{name}} is not a .tinjau bundle. Only bundles of visits can be dropped here.',
  broken: 'This screen cannot be shown. What was saved is safe. Try again; if it happens again, quote the code.',
  unavailable:
    'This screen could not be loaded: Tinjau does not answer, or has just been updated. What was saved is safe. Try again; if it happens again, reload this page.',
};
