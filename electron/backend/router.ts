import { os } from './implement.ts';
import { host } from './handlers/host.ts';
import { settings } from './handlers/settings.ts';
import { visits } from './handlers/visits.ts';
import { identities } from './handlers/identities.ts';
import { signatures } from './handlers/signatures.ts';
import { verification } from './handlers/verification.ts';

/** Every call of the contract with its handler; one that is missing does not compile. */
export const router = os.router({ host, settings, visits, identities, signatures, verification });
