import { z } from 'zod';
import { ShortText } from './primitives.ts';

/** What happens to a visit as a whole. */
const visitActs = [
  'create-visit',
  'copy-to-share',
  'change-status',
  'prepare-paper',
  'sign-paper',
  'upgrade-instrument',
  'repair-visit',
  'revert-content',
  'record-paper-signature',
] as const;

/** Ratings, findings, benefits, services, evidence, surveys. */
const assessmentActs = [
  'rate-indicator',
  'clear-rating',
  'note-rating',
  'record-consensus',
  'withdraw-consensus',
  'add-finding',
  'change-finding',
  'remove-finding',
  'add-benefit',
  'change-benefit',
  'remove-benefit',
  'add-service',
  'change-service',
  'remove-service',
  'add-evidence',
  'link-evidence',
  'unlink-evidence',
  'change-evidence',
  'remove-evidence',
  'add-survey',
  'change-survey',
  'remove-survey',
  'add-response',
  'import-responses',
  'remove-response',
  'write-sentence',
  'restore-sentence',
] as const;

/** The team, sites, sessions, people, answers, minutes, actions. */
const peopleActs = [
  'change-header',
  'add-member',
  'change-member',
  'remove-member',
  'declare-interest',
  'withdraw-interest',
  'set-aside-assessor',
  'expect-assessor',
  'add-site',
  'change-site',
  'remove-site',
  'add-session',
  'change-session',
  'open-session',
  'close-session',
  'remove-session',
  'add-attendees',
  'change-attendee',
  'change-contact',
  'remove-attendee',
  'merge-attendees',
  'record-attendance',
  'sign-attendance',
  'clear-attendance',
  'answer-question',
  'add-lines',
  'change-line',
  'remove-line',
  'move-line',
  'split-line',
  'merge-lines',
  'add-action',
  'change-action',
  'remove-action',
  'add-signatory',
  'remove-signatory',
  'remove-leftover',
] as const;

/** What a person can do in one step. An act is recorded by its code; its words are made when it is shown. */
export const actCodes = [...visitActs, ...assessmentActs, ...peopleActs] as const;
export type ActCode = (typeof actCodes)[number];

/** What an act was, in no language: its code, and what its words need. */
export const ActName = z.strictObject({
  code: z.enum(actCodes),
  params: z.record(z.string().max(50), z.union([ShortText, z.number()])).optional(),
});
export type ActName = z.infer<typeof ActName>;

/** Whether an act happens to a visit as a whole: only the call that does it names it so. */
export function isVisitAct(code: ActCode): boolean {
  return visitActs.some((own) => own === code);
}
