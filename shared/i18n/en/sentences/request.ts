import type { request as indonesian } from '../../id/sentences/request.ts';
import type { Texts } from '../../texts.ts';

export const request: Texts<typeof indonesian, 'one' | 'other'> = {
  unreadable:
    'That request cannot be read: it is not whole JSON. Nothing was changed. Load the page again, then try again.',
  cancelled: 'Cancelled. Nothing was changed.',
  address: 'That address does not fit. Nothing was read or changed. Open it again from its page.',
  fileName: 'The name of that file cannot be read or is too long. Nothing was taken. Rename it, then send it again.',
  tooLarge: 'What was sent is over the limit of {{megabytes}} MB.',
  internal:
    'Something went wrong inside Tinjau. What was saved is safe. Try again; if it happens again, quote {{reference}}.',
  input: 'The input does not fit. Nothing was changed.',
  prototype: 'The name "__proto__" is not allowed. Nothing was changed.',
};
