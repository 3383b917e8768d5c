import type { gap as indonesian } from '../../id/sentences/gap.ts';
import type { Texts } from '../../texts.ts';

export const gap: Texts<typeof indonesian, 'one' | 'other'> = {
  lack: {
    cause: 'a cause',
    owner: 'an owner',
    due: 'a due date',
  },
  nonconformityLacks: 'The nonconformity “{{title}}” lacks {{field}}.',
  noStrength: 'No strength is recorded.',
  noWeakness: 'No weakness is recorded.',
  noRecommendation: 'The finding “{{title}}” has no recommendation.',
  actionLacks: 'The action “{{action}}” lacks {{field}}.',
  sessionOutside: 'The session “{{title}}” ({{date}}) lies outside the dates of the visit.',
  noAttendance: 'Attendance at the session “{{title}}” is not recorded.',
  noDeclaration: '{{member}} has not declared interests.',
  noNumber: 'The document has no number.',
  nobodySigns: 'Nobody is named to sign; after the seal nobody can be added.',
  unprintable: '{{name}} “{{text}}”: {{letters}} cannot be printed. Write it in Latin letters or delete it.',
  notAssessed: '{{id}} is not assessed.',
  nothingRated:
    '{{who}} is marked as an assessor but rated nothing. Enter their values, or set them aside with a reason.',
  noReasonForTb: '{{id}} is rated TB (not applicable) without a reason. Write it as the note of that value.',
  openMark: 'The mark “{{mark}}” was never resolved: “{{text}}”.',
  noAssessor: 'The team has no assessor.',
  noEvidence: '{{bare}} of {{rated}} rated indicators have no evidence; the first is {{first}}.',
  notProven: '{{id}} is rated TT (not proven).',
  partlyNotApplicable: '{{id}} does not apply (TB) according to some assessors only.',
  farApart: 'Values of {{id}} are two levels apart or more, and nothing is agreed.',
  fewRespondents: 'Survey “{{title}}”: {{answered}} of {{wanted}} respondents.',
  doubtfulAnswers_one: 'Survey “{{title}}”: the answers of {{count}} respondents need another look.',
  doubtfulAnswers_other: 'Survey “{{title}}”: the answers of {{count}} respondents need another look.',
  unnamed: {
    team: 'A team member has no name or position.',
    attendees: 'An attendee has no name or position.',
    sites: 'A place has no name.',
    actions: 'An action is not described.',
    findings: 'A finding has no title.',
    benefits: 'A benefit is not described.',
    services: 'A service has no name.',
    surveys: 'A survey has no title.',
  },
};
