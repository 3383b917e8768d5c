import type { plan as indonesian } from '../../id/sentences/plan.ts';
import type { Translated } from '../../translated.ts';

export const plan: Translated<typeof indonesian> = {
  unusable: 'This plan of a visit cannot be used. Nothing was made. Correct the places below, then try again.',
};
