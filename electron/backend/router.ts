import { os } from './implement.ts';
import { backups } from './handlers/backups.ts';
import { bundles } from './handlers/bundles.ts';
import { evidence } from './handlers/evidence.ts';
import { host } from './handlers/host.ts';
import { reports } from './handlers/reports.ts';
import { settings } from './handlers/settings.ts';
import { visits } from './handlers/visits.ts';
import { identities } from './handlers/identities.ts';
import { signatures } from './handlers/signatures.ts';
import { verification } from './handlers/verification.ts';
import { instruments } from './handlers/instruments.ts';
import { scores } from './handlers/scores.ts';
import { surveys } from './handlers/surveys.ts';

/** Every call of the contract with its handler; one that is missing does not compile. */
export const router = os.router({
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
});
