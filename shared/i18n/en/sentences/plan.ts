import type { plan as indonesian } from '../../id/sentences/plan.ts';
import type { Translated } from '../../translated.ts';

export const plan: Translated<typeof indonesian> = {
  offScale: 'the value {{value}} is not on the scale {{range}}',
  loose: 'there is no "{{id}}"',
  unknownThings: 'The plan names things that do not exist.',
};
