import { meeting } from '../meeting.ts';
import type { untitled as indonesian } from '../../id/sentences/untitled.ts';
import type { Texts } from '../../texts.ts';

export const untitled: Texts<typeof indonesian, 'one' | 'other'> = {
  finding: 'Untitled finding',
  benefit: 'Benefit not named yet',
  service: 'Service without a name',
  survey: 'Survey without a title',
  action: 'Action not described yet',
  site: 'Place without a name',
  session: meeting.kinds,
};
