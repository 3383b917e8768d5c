import type { paper as indonesian } from '../../id/sentences/paper.ts';
import type { Texts } from '../../texts.ts';

export const paper: Texts<typeof indonesian, 'one' | 'other'> = {
  nobodySigns: 'This visit names nobody who signs. Add them first, then prepare the paper.',
  unprintable:
    'Some letters cannot be printed. Write them in Latin letters or delete them in these fields, then make the report again. What is saved is unchanged.',
  alreadyPrepared: 'This file already has form fields. Nothing was changed. Make the report once more.',
  signedAlready:
    'Somebody has signed this paper already, so it is not prepared again. Open the visit again with a reason if it must change.',
  notPrepared: 'This paper is not prepared for signing yet. Prepare it first.',
  unprintableIn: '{{place}}: {{letters}} · “{{excerpt}}”',
};
