import { host } from './host.ts';
import { settings } from './settings.ts';
import { visits } from './visits.ts';
import { identities } from './identities.ts';
import { signatures } from './signatures.ts';
import { verification } from './verification.ts';

/** Every call there is: `noun.verb`. */
export const contract = { host, settings, visits, identities, signatures, verification };
