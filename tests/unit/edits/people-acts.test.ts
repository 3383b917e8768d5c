import { expect, it } from 'vitest';
import { addAction, changeAction, removeAction } from '../../../shared/domain/actions/edit-actions.ts';
import {
  addSession,
  changeSession,
  closeSession,
  openSession,
  removeSession,
} from '../../../shared/domain/agenda/edit-sessions.ts';
import {
  addAttendees,
  addNewcomer,
  changeAttendee,
  changeContact,
} from '../../../shared/domain/attendees/edit-attendees.ts';
import { mergeAttendees } from '../../../shared/domain/attendees/merge-attendees.ts';
import { clearAttendance, recordAttendance } from '../../../shared/domain/attendees/record-attendance.ts';
import { removeAttendee } from '../../../shared/domain/attendees/remove-attendee.ts';
import type { Planned } from '../../../shared/domain/edits/act-plan.ts';
import { applyChanges, applyInPlace } from '../../../shared/domain/edits/apply-change.ts';
import { set, typedText } from '../../../shared/domain/edits/changes.ts';
import { invertChange } from '../../../shared/domain/edits/invert-change.ts';
import { answerQuestion } from '../../../shared/domain/interview/answer-question.ts';
import {
  addLines,
  changeLine,
  mergeWithPrevious,
  moveLine,
  removeLine,
  splitLineAt,
} from '../../../shared/domain/minutes/edit-lines.ts';
import { parseTypedLine } from '../../../shared/domain/minutes/parse-typed-line.ts';
import { addSignatory, removeSignatory } from '../../../shared/domain/signatures/edit-signatories.ts';
import { addSite, changeSite, removeSite } from '../../../shared/domain/sites/edit-sites.ts';
import { addMember, changeMember, removeMember } from '../../../shared/domain/team/edit-team.ts';
import { changeHeader } from '../../../shared/domain/visit/change-header.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import { ActName } from '../../../shared/schema/act-name.ts';
import type { Content } from '../../../shared/schema/content.ts';
import { sampleContent } from '../../support/sample-content.ts';

const sample = await sampleContent();
const at = '2020-02-26T02:00:00.000Z';
const context = { speakers: [], nodes: [], findDue: () => undefined };
const typed = (text: string) => ({ id: 'm-new', actionId: 'a-new', parsed: parseTypedLine(text, context) });

/** The shipped sample, with a few records of the kinds that it lacks. */
function meeting(): Content {
  const plans: Planned[] = [
    (content) => addSite(content, 'balai'),
    (content) => addMember(content, 'baru'),
    (content) => addAttendees(content, [{ id: 'p1', attendee: { name: 'Budi Contoh', group: 'agency', pillars: [] } }]),
    (content) =>
      addAttendees(
        content,
        [{ id: 'p2', attendee: { position: 'Camat', group: 'agency', pillars: [] }, contact: { phone: '0812' } }],
        's1',
      ),
    (content) => addLines(content, { session: 's1', at: '09:00' }, [{ ...typed('Satu dua'), id: 'm1' }]),
    (content) => addLines(content, { session: 's1', at: '09:01' }, [{ ...typed('> Tiga'), id: 'm2', actionId: 'a1' }]),
    recordAttendance({ session: 's1', attendee: 'p1', status: 'present', at }),
    (content) => answerQuestion(content, { attendee: 'p1', question: 'q' }, { text: 'ya' }),
    (content) => addSignatory(content, 'seat', { position: 'Sekda', name: '', party: 'second' }),
  ];
  const first = applyPlan(sample, (content) => addSession(content, 's1'));
  return plans.reduce(applyPlan, first);
}

function applyPlan(content: Content, command: Planned): Content {
  const { changes } = typeof command === 'function' ? command(content) : command;
  return applyChanges(content, changes);
}

const acts: Record<string, Planned> = {
  'change-header': changeHeader({ host: 'Pemerintah Kabupaten', stage: null }),
  'add-member': (content) => addMember(content, 'new'),
  'change-member': changeMember('baru', { name: 'Budi Contoh' }),
  'remove-member': (content) => removeMember(content, 'baru'),
  'add-site': (content) => addSite(content, 'new'),
  'change-site': changeSite('balai', { name: 'Balai desa' }),
  'remove-site': (content) => removeSite(content, 'balai'),
  'add-session': (content) => addSession(content, 'new'),
  'change-session': (content) => changeSession(content, 's1', { title: 'Pleno', site: 'balai', chair: 'baru' }),
  'open-session': openSession('s1', at),
  'close-session': closeSession('s1', at),
  'remove-session': (content) => removeSession(content, 's1'),
  'add-attendees': (content) =>
    addNewcomer(content, { id: 'new', session: 's1' }, { name: ' Budi ', position: 'Kepala Desa', organisation: '' }),
  'change-attendee': changeAttendee('p1', { position: 'Lurah' }),
  'change-contact': (content) => changeContact(content, 'p1', { email: 'budi@contoh.go.id' }),
  'remove-attendee': (content) => removeAttendee(content, 'p2'),
  'merge-attendees': (content) => mergeAttendees(content, 'p2', 'p1'),
  'record-attendance': recordAttendance({ session: 's1', attendee: 'p2', status: 'absent', at }),
  'sign-attendance': recordAttendance({
    session: 's1',
    attendee: 'p2',
    status: 'present',
    at,
    signature: { strokes: [[[1, 2]]], width: 9, height: 9, shown: 'Saya hadir.', boundTo: '0'.repeat(64) },
  }),
  'clear-attendance': clearAttendance('s1', 'p1'),
  'answer-question': (content) => answerQuestion(content, { attendee: 'p1', question: 'q' }, { quote: 'Ya.' }),
  'add-lines': (content) => addLines(content, { session: 's1', at: '10:00' }, [typed('> Empat')]),
  'change-line': (content) => changeLine(content, { ...typed('> Lima'), id: 'm1' }, { context, speaker: undefined }),
  'remove-line': (content) => removeLine(content, 'm2'),
  'move-line': (content) => moveLine(content, 'm2', 'up'),
  'split-line': (content) => splitLineAt(content, 'm1', { text: 'Satu dua', at: 4, second: 'm-new' }),
  'merge-lines': (content) => mergeWithPrevious(content, 'm2'),
  'add-action': (content) => addAction(content, 'new'),
  'change-action': changeAction('a1', { status: 'done', owner: 'Bappeda' }),
  'remove-action': (content) => removeAction(content, 'a1'),
  'add-signatory': (content) => addSignatory(content, 'new', { position: ' Bupati ', name: ' ', party: 'first' }),
  'remove-signatory': removeSignatory('seat'),
};

it.each(Object.entries(acts))(
  'does %s on the sample, says so in both languages, and is taken back whole',
  (code, command) => {
    const before = meeting();
    const { act, changes } = typeof command === 'function' ? command(before) : command;
    expect(act.code).toBe(code);
    expect(ActName.parse(act)).toEqual(act);
    expect([languages.id.messages.acts[act.code], languages.en.messages.acts[act.code]]).not.toContain('');
    const after = structuredClone(before);
    const done = changes.map((change) => ({ change, was: applyInPlace(after, change) }));
    expect(after).not.toEqual(before);
    expect(applyChanges(after, done.toReversed().map(invertChange))).toEqual(before);
  },
);

it('keeps no reference to a member, a place, a session or an action that is taken away', () => {
  const named = applyPlan(meeting(), (content) =>
    changeSession(content, 's1', { site: 'balai', chair: 'baru', secretary: 'baru', expected: ['p2', 'baru'] }),
  );
  const goes = [removeMember(named, 'baru'), removeSite(named, 'balai'), removeAction(named, 'a1')];
  const left = goes.reduce(applyPlan, named);
  expect(left.sessions['s1']).toEqual({
    ...named.sessions['s1'],
    expected: ['p2'],
    chair: undefined,
    secretary: undefined,
    site: undefined,
  });
  expect(left.minutes['m2']).toMatchObject({ kind: 'note', text: 'Tiga' });
  expect(left.minutes['m2']).not.toHaveProperty('action');
  expect(applyPlan(named, removeSession(named, 's1')).actions['a1']).not.toHaveProperty('session');
});

it('plans a new session on the day of the last one, and adds people in the order in which they came', () => {
  const content = meeting();
  const last = Object.values(content.sessions)
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  expect(applyPlan(content, (now) => addSession(now, 'new')).sessions['new']).toMatchObject({ date: last });
  const people = ['x', 'y', 'z'].map((id) => ({ id, attendee: { group: 'agency' as const, pillars: [] } }));
  const { attendees, sessions } = applyPlan(content, (now) => addAttendees(now, people, 's1'));
  const orders = people.map(({ id }) => attendees[id]?.order ?? '');
  expect(orders).toEqual(orders.toSorted());
  expect(sessions['s1']?.expected).toEqual(['p2', 'x', 'y', 'z']);
});

it('invites a newcomer only where somebody is invited, and trims what was written', () => {
  const said = { name: ' Budi Contoh ', position: ' Kepala Desa ', organisation: ' ' };
  const content = meeting();
  const come = (session: string) => applyPlan(content, (now) => addNewcomer(now, { id: 'n', session }, said));
  expect(come('s1').sessions['s1']?.expected).toEqual(['p2', 'n']);
  expect(come('s1').attendees['n']).toMatchObject({ name: 'Budi Contoh', position: 'Kepala Desa', group: 'village' });
  expect(come('s1').attendees['n']).not.toHaveProperty('organisation');
  const open = applyPlan(content, changeSession(content, 's1', { expected: [] }));
  expect(addNewcomer(open, { id: 'n', session: 's1' }, said).changes).toHaveLength(1);
});

it.each([
  ['a start past the end, which stays as long after it', { start: '13:00' }, { start: '13:00', end: '15:30' }],
  ['a start at the end', { start: '11:30' }, { start: '11:30', end: '14:00' }],
  ['a start late in the evening, over midnight', { start: '22:45' }, { start: '22:45', end: '01:15' }],
  ['a start before the end, which stays', { start: '10:00' }, { start: '10:00', end: '11:30' }],
  ['both, as they are said', { start: '13:00', end: '14:00' }, { start: '13:00', end: '14:00' }],
  ['an end alone', { end: '12:00' }, { start: '09:00', end: '12:00' }],
  ['no start', { start: null }, { end: '11:30' }],
])('moves %s', (_what, fields, hours) => {
  const planned = applyPlan(sample, (content) => addSession(content, 's9'));
  const from9 = applyPlan(planned, changeSession(planned, 's9', { start: '09:00', end: '11:30' }));
  const { start, end } = applyPlan(from9, changeSession(from9, 's9', fields)).sessions['s9'] ?? {};
  expect({ ...(start && { start }), end }).toEqual(hours);
});

it('moves nothing at the edge of a session, and neither splits into nothing nor merges with nothing', () => {
  const content = meeting();
  expect(moveLine(content, 'm1', 'up').changes).toEqual([]);
  expect(moveLine(content, 'm2', 'down').changes).toEqual([]);
  expect(splitLineAt(content, 'm1', { text: 'Satu', at: 0, second: 'x' }).changes).toEqual([]);
  expect(mergeWithPrevious(content, 'm1').changes).toEqual([]);
});

it('keeps the action of a line that goes into the one before it, and says there what both said', () => {
  const content = meeting();
  const merged = applyPlan(content, (now) => mergeWithPrevious(now, 'm2'));
  expect(merged.minutes).not.toHaveProperty('m2');
  expect(merged.minutes['m1']).toMatchObject({ text: 'Satu dua Tiga', kind: 'action', action: 'a1' });
  expect(merged.actions['a1']).toMatchObject({ text: 'Satu dua Tiga' });
});

it('compiles only with fields that the noun has, and takes away only those that may be absent', () => {
  const plans = [
    changeSite('x', typedText('address', '')),
    // @ts-expect-error -- a place has no such field
    changeSite('x', { adress: 'Jalan Contoh' }),
    // @ts-expect-error -- the pillars of a place are no text
    changeSite('x', typedText('pillars', 'GOV')),
    // @ts-expect-error -- a session always has a day
    changeSession({ sessions: {} }, 'x', { date: null }),
    // @ts-expect-error -- a state is nobody's to write
    changeHeader({ status: 'sealed' }),
  ];
  expect(plans[0]?.changes).toEqual([set('sites', 'x', { address: null })]);
});
