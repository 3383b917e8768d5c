import type { rating as indonesian } from '../../id/sentences/rating.ts';
import type { Translated } from '../../translated.ts';

export const rating: Translated<typeof indonesian> = {
  offScale: 'the value {{value}} is beyond the scale {{range}}',
  unknownIndicator: 'this instrument has no indicator "{{indicator}}"',
};
