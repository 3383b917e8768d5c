import type { edit as indonesian } from '../../id/sentences/edit.ts';
import type { Texts } from '../../texts.ts';

export const edit: Texts<typeof indonesian, 'one' | 'other'> = {
  noEarlierParts: 'The earlier parts of this change are not there or were undone. This part was not saved.',
  nothingToUndo: 'There is nothing left to undo.',
  nothingToRedo: 'There is nothing to redo.',
  tooLarge:
    'The entry {{collection}}/{{id}} is over the limit of {{megabytes}} MB. Nothing was changed; make it smaller.',
  notItsName:
    'A change of entries cannot be recorded as “{{code}}”: only the call that does it is. Nothing was changed.',
  notDirectly: 'This entry of {{collection}} cannot be changed directly. Use the call made for it.',
  misfit: 'The entry {{collection}}/{{id}} does not fit. Nothing was changed.',
  missing: 'The entry {{collection}}/{{id}} is not there or was removed. Nothing was changed.',
  clockJump:
    "The computer's clock went back from {{before}} to {{at}}; one of them is wrong. The order of the changes is right.",
  cannotBeSaved: 'This change cannot be saved. Nothing was changed; correct the following, then try again.',
  noSuchAct: 'There is no such change in the history of this visit.',
  undoneAlready: 'That change was undone already. Nothing was changed.',
  editedSince: 'This cannot be undone: {{by}} changed the same entry at {{at}}. Nothing was changed.',
};
