import { os } from './implement.ts';
import { host } from './handlers/host.ts';
import { settings } from './handlers/settings.ts';
import { visits } from './handlers/visits.ts';

/** Every call of the contract with its handler; one that is missing does not compile. */
export const router = os.router({ host, settings, visits });
