import { expect, it } from 'vitest';
import { addAction } from '../../../shared/domain/actions/edit-actions.ts';
import { addSession } from '../../../shared/domain/agenda/edit-sessions.ts';
import { attendanceText } from '../../../shared/domain/attendees/attendance-binding.ts';
import { addAttendees } from '../../../shared/domain/attendees/edit-attendees.ts';
import { similarAttendees } from '../../../shared/domain/attendees/similar-attendees.ts';
import { unnamedHints } from '../../../shared/domain/completeness/unnamed-hints.ts';
import type { ActPlan } from '../../../shared/domain/edits/act-plan.ts';
import { applyChanges } from '../../../shared/domain/edits/apply-change.ts';
import { personLabel, speakersOf } from '../../../shared/domain/people/speakers-of.ts';
import { actionTitle } from '../../../shared/domain/actions/action-title.ts';
import { sessionTitle } from '../../../shared/domain/agenda/session-title.ts';
import { siteName } from '../../../shared/domain/sites/site-name.ts';
import { minutesPaper } from '../../../shared/domain/papers/minutes-paper.ts';
import { addSite } from '../../../shared/domain/sites/edit-sites.ts';
import { addMember } from '../../../shared/domain/team/edit-team.ts';
import type { Content } from '../../../shared/schema/content.ts';
import { sampleContent } from '../../support/sample-content.ts';

const nobody = { id: 'x', attendee: { group: 'agency' as const, pillars: [] } };
const added: ((content: Content) => ActPlan)[] = [
  (content) => addSite(content, 'x'),
  (content) => addMember(content, 'x'),
  (content) => addSession(content, 'x'),
  (content) => addAction(content, 'x'),
  (content) => addAttendees(content, [nobody, { ...nobody, id: 'y' }]),
];
const sample = await sampleContent();
const content = added.reduce((before, plan) => applyChanges(before, plan(before).changes), sample);

it('stores no words where nobody wrote any, and says them in the language of the reader', () => {
  const stored = [content.sites, content.team, content.sessions, content.actions, content.attendees].map(({ x }) => x);
  expect(JSON.stringify(stored)).not.toMatch(/baru|Penilai|Nama/u);
  const [session = { kind: 'other' as const }, action = {}, site = {}] = [
    content.sessions['x'],
    content.actions['x'],
    content.sites['x'],
  ];
  expect([sessionTitle(session, 'id'), sessionTitle(session, 'en')]).toEqual(['Pleno', 'Plenary']);
  expect([actionTitle(action, 'id'), siteName(site, 'en')]).toEqual([
    'Tindak lanjut tanpa uraian',
    'Place without a name',
  ]);
});

it('calls a person by what is known, and takes nobody for somebody', () => {
  expect(personLabel({ name: 'Budi Contoh' })).toBe('Budi Contoh');
  expect(personLabel({ organisation: 'Bappeda' })).toBe('Bappeda');
  expect(personLabel({})).toBe('?');
  expect(speakersOf(content.team, content.attendees).map(({ id }) => id)).not.toContain('x');
  const pairs = similarAttendees(content.attendees);
  expect(pairs.flatMap(({ first, second }) => [first, second])).not.toContain('x');
});

it('has a session without a title signed for and printed by its kind', () => {
  const session = content.sessions['x'];
  if (session === undefined) throw new Error('no session was added');
  const said = attendanceText({ session, zone: 'WIB', person: 'Budi Contoh' }, 'en');
  expect(said).toContain('attend “Plenary” on');
  expect(JSON.stringify(minutesPaper({ content, language: 'id', session: 'x' }))).toContain('"about":"Pleno"');
});

it('leads to each that was added and never named before the seal, and to none that has a name', () => {
  expect(unnamedHints(sample)).toEqual([]);
  const places = unnamedHints(content).map(({ screen, collection, id }) => `${screen} ${collection} ${id}`);
  expect(places).toEqual([
    'facts team x',
    'attendees attendees x',
    'attendees attendees y',
    'facts sites x',
    'actions actions x',
  ]);
});
