import type { settings as indonesian } from '../../id/sentences/settings.ts';
import type { Texts } from '../../texts.ts';

export const settings: Texts<typeof indonesian, 'one' | 'other'> = {
  logoIsPdf: '{{fileName}} is a PDF. Choose a logo that is a JPEG, PNG or WebP picture. Nothing was changed.',
  notDamaged: 'The settings are not damaged, so they are not started anew. Nothing was changed.',
  unreadable: 'The settings cannot be read from disk.',
  damaged:
    'The settings file settings.json is damaged and was left as it is. Visits are not affected. Repair it and try again, or start with new settings: a copy of the old file is kept.',
};
