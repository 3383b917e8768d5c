import type { rule as indonesian } from '../../id/sentences/rule.ts';
import type { Texts } from '../../texts.ts';

export const rule: Texts<typeof indonesian, 'one' | 'other'> = {
  /** What is wrong with an entry; it stands behind the entry's name. */
  reason: {
    'off-scale': 'the value {{value}} is not on the scale {{min}}–{{max}} (steps of {{step}})',
    'not-an-assessor': '“{{name}}” is not ticked as an assessor and so cannot rate',
    'wrong-id': 'its id is “{{id}}” and should be “{{right}}”',
    'duplicate-id': 'the id “{{id}}” is taken by another entry',
    'unknown-item': 'its questionnaire has no item “{{name}}”',
    'unknown-question': 'the instrument of this visit has no question “{{name}}”',
    'end-before-start': 'ends ({{end}}) before it starts ({{start}})',
    'no-indicator': 'the instrument of this visit has no indicator “{{name}}”',
    'no-node': 'the instrument of this visit has no node “{{name}}”',
    'no-role': 'the instrument of this visit has no role “{{name}}”',
    'no-form': 'this visit has no questionnaire “{{name}}”',
    'no-member': '“{{name}}” is no member of the team of this visit',
    'no-person': '“{{name}}” is neither an attendee nor a member of the team of this visit',
    'no-attendee': 'this visit has no attendee “{{name}}”',
    'no-site': 'this visit has no site “{{name}}”',
    'no-session': 'this visit has no session “{{name}}”',
    'no-survey': 'this visit has no survey “{{name}}”',
    'no-finding': 'this visit has no finding “{{name}}”',
    'no-evidence': 'this visit has no evidence “{{name}}”',
    'no-action': 'this visit has no action “{{name}}”',
  },
  kind: {
    contacts: 'Contact',
    answers: 'Interview answer',
    responses: 'Survey answer',
    ratings: 'Rating',
    minutes: 'Line of the minutes',
  },
  about: '{{kind}} “{{name}}”: {{reason}}.',
  refused: 'Not saved, and nothing was changed: an entry is not allowed. Correct it, then try again.',
  inBundle: 'holds an entry that is not allowed (line {{line}}): {{reason}}',
  held_one:
    'This visit was made before its rules were checked, and holds {{count}} entry that is not allowed. Its content is safe and can be read; correct it in its place before it is sealed.',
  held_other:
    'This visit was made before its rules were checked, and holds {{count}} entries that are not allowed. Its content is safe and can be read; correct them in their places before it is sealed.',
};
