import type { csv as source } from '../id/csv.ts';

/** The words of CSV files in English. */
export const csv: typeof source = {
  responses: {
    respondent: 'respondent',
    hasUsed: 'used',
    seconds: 'seconds',
    channel: 'filled_by',
    at: 'filled_at',
    consentAt: 'consent_at',
    comment: 'respondent_comment',
    yes: 'yes',
    no: 'no',
    unknown: 'unknown',
    channels: { kiosk: 'kiosk', paper: 'paper', import: 'import' },
  },
  actions: {
    priority: { low: 'low', normal: 'normal', high: 'high' },
    status: { open: 'open', done: 'done', dropped: 'dropped' },
  },
};
