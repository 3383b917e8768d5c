import type { transfer as indonesian } from '../../id/sentences/transfer.ts';
import type { Texts } from '../../texts.ts';

export const transfer: Texts<typeof indonesian, 'one' | 'other'> = {
  resultGone: 'The finished file is no longer here. Make it once more.',
  gone: 'The file that was sent is no longer here. Choose the file once more.',
  outOfOrder: 'A part of the file came out of order. Choose the file once more.',
  tooLarge: 'The file is over the limit of 4 GB. Nothing was changed.',
  fileTooLarge:
    '{{name}} has {{size}} MB; a single file may have {{limit}} MB at most. Nothing was added. Make it smaller first, or choose another file.',
};
