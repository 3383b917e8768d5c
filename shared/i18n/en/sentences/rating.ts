import type { rating as indonesian } from '../../id/sentences/rating.ts';
import type { Texts } from '../../texts.ts';

export const rating: Texts<typeof indonesian, 'one' | 'other'> = {
  offScale: 'the value {{value}} is beyond the scale {{range}}',
  code: { TB: 'not applicable', BD: 'not yet assessed', TT: 'not proven' },
  unknownIndicator: 'this instrument has no indicator "{{indicator}}"',
};
