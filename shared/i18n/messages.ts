import { app as enApp } from './en/app.ts';
import { meeting as enMeeting } from './en/meeting.ts';
import { visits as enVisits } from './en/visits.ts';
import { app as idApp } from './id/app.ts';
import { meeting as idMeeting } from './id/meeting.ts';
import { visits as idVisits } from './id/visits.ts';

/** Every text of the interface, by namespace. Indonesian is the source: a key that English lacks does not compile. */
export const messages = {
  id: { app: idApp, meeting: idMeeting, visits: idVisits },
  en: { app: enApp, meeting: enMeeting, visits: enVisits },
};
