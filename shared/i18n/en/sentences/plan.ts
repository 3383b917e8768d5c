import type { plan as indonesian } from '../../id/sentences/plan.ts';
import type { Texts } from '../../texts.ts';

export const plan: Texts<typeof indonesian, 'one' | 'other'> = {
  unusable: 'This plan of a visit cannot be used. Nothing was made. Correct the places below, then try again.',
};
