import type { ActCode } from '../../schema/act-name.ts';

/** What was done, by the code under which it is recorded. */
export const acts = {
  // The visit as a whole.
  'create-visit': 'Visit created',
  'copy-to-share': 'Copy made to be shared',
  'change-status': 'State of the visit changed',
  'prepare-paper': 'Paper prepared for signing',
  'sign-paper': 'Paper signed',
  'upgrade-instrument': 'Version of the instrument changed',
  'repair-visit': 'Restored to the last good state',
  'revert-content': 'Content brought back to an earlier state',
  // Ratings, findings, benefits, services, evidence, surveys.
  'add-evidence': 'Evidence added',
  'import-responses': 'Survey responses imported',
  // The team, sites, sessions, people, answers, minutes, actions.
  said: '{{words}}',
} satisfies Record<ActCode, string>;
