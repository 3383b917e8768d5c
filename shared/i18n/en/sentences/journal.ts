import type { journal as indonesian } from '../../id/sentences/journal.ts';
import type { Texts } from '../../texts.ts';

export const journal: Texts<typeof indonesian, 'one' | 'other'> = {
  otherContent: 'its content is not what the history leads to',
  replaced:
    'Not saved: the history on disk is no longer the one that was opened. Close Tinjau, put its data folder back, then open it again.',
  hash: 'the hash of the line does not match',
  chain: 'the chain of history is broken',
  unknownEdit: 'the line is no known edit',
  shorter: 'the history is shorter than visit.json says',
  empty: 'there is not one edit in it',
  stranger: 'its content is not of the history of this visit',
  fileHash: 'the hash of the file does not match',
  noHeader: 'there is no header',
  shape: 'the line has a wrong shape',
  editGone: 'an edit that was saved is gone',
};
