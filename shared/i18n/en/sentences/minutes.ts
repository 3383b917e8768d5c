import type { minutes as indonesian } from '../../id/sentences/minutes.ts';
import type { Texts } from '../../texts.ts';

export const minutes: Texts<typeof indonesian, 'one' | 'other'> = {
  notAdded: 'No line was added, and what you typed is still there. Correct it, then press Enter:',
};
