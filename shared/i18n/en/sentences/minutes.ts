import type { minutes as indonesian } from '../../id/sentences/minutes.ts';
import type { Translated } from '../../translated.ts';

export const minutes: Translated<typeof indonesian> = {
  notAdded: 'No line was added, and what you typed is still there. Correct it, then press Enter:',
};
