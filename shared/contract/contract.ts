import { backups } from './backups.ts';
import { bundles } from './bundles.ts';
import { evidence } from './evidence.ts';
import { host } from './host.ts';
import { reports } from './reports.ts';
import { settings } from './settings.ts';
import { visits } from './visits.ts';
import { identities } from './identities.ts';
import { signatures } from './signatures.ts';
import { verification } from './verification.ts';
import { instruments } from './instruments.ts';
import { scores } from './scores.ts';
import { surveys } from './surveys.ts';

/** Every call there is: `noun.verb`. */
export const contract = {
  host,
  settings,
  visits,
  evidence,
  bundles,
  backups,
  reports,
  identities,
  signatures,
  verification,
  instruments,
  scores,
  surveys,
};
