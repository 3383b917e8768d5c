import { meeting } from '../meeting.ts';
import type { untitled as indonesian } from '../../id/sentences/untitled.ts';
import type { Translated } from '../../translated.ts';

export const untitled: Translated<typeof indonesian> = {
  finding: 'Untitled finding',
  benefit: 'Benefit not named yet',
  service: 'Service without a name',
  survey: 'Survey without a title',
  action: 'Action not described yet',
  site: 'Place without a name',
  session: meeting.kinds,
};
