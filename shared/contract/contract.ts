import { host } from './host.ts';
import { settings } from './settings.ts';
import { visits } from './visits.ts';

/** Every call there is: `noun.verb`. */
export const contract = { host, settings, visits };
