import type { attendance as source } from '../id/attendance.ts';

/** What a person signs when they sign in. */
export const attendance: typeof source = {
  present: (who, title, when) => `I, ${who}, attend “${title}” on ${when}.`,
  representing: (deputy, who, title, when) => `I, ${deputy}, attend for ${who} “${title}” on ${when}.`,
};
