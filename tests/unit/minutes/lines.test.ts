import { writtenFields } from '../../../shared/domain/edits/changes.ts';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { actionGaps, carriedActions, isOverdue } from '../../../shared/domain/actions/action-gaps.ts';
import { actionsCsv } from '../../../shared/domain/actions/actions-csv.ts';
import { findLines } from '../../../shared/domain/minutes/find-lines.ts';
import { changedLineChanges, newLineChanges } from '../../../shared/domain/minutes/line-changes.ts';
import { speaker } from '../../../shared/domain/minutes/match-speaker.ts';
import { orderAfter, ordersAfter, ordered, orderMoved } from '../../../shared/domain/entities/ordered.ts';
import { silentBodies } from '../../../shared/domain/minutes/silent-attendees.ts';
import { mergeLines, splitLine } from '../../../shared/domain/minutes/split-line.ts';
import { speakersOf } from '../../../shared/domain/people/speakers-of.ts';
import { typingAt } from '../../../shared/domain/minutes/typing-at.ts';
import type { Action, MinuteLine } from '../../../shared/schema/meeting.ts';
import { Action as ActionSchema, MinuteLine as LineSchema } from '../../../shared/schema/meeting.ts';
import type { Attendee } from '../../../shared/schema/people.ts';

const line: MinuteLine = {
  session: 'pleno',
  at: '09:12',
  kind: 'report',
  text: 'satu dua',
  links: ['GOV'],
  order: 'a1',
};
const action: Action = {
  text: '=Tunjuk petugas data',
  priority: 'normal',
  status: 'open',
  links: [],
  evidence: ['foto'],
  session: 'pleno',
  order: 'a0',
};
const place = { id: 'm1', actionId: 'a1', session: 'pleno', at: '10:42', order: 'a2', actionOrder: 'a0' };

it('splits a line in two and merges them back into what it was', () => {
  const halves = splitLine(line, 4, { ...line, order: 'a2' });
  expect(halves?.first.text).toBe('satu');
  expect(halves?.second).toMatchObject({ text: 'dua', at: '09:12', links: ['GOV'] });
  expect(halves && halves.second.order > 'a1' && halves.second.order < 'a2').toBe(true);
  expect(halves && mergeLines(halves.first, halves.second)).toEqual(line);
  expect(splitLine(line, 0)).toBeUndefined();
});

it('keeps the action with the first half, and with the line that is left after a merge', () => {
  const halves = splitLine({ ...line, kind: 'action', action: 'x' }, 4);
  expect(halves?.first.action).toBe('x');
  expect(halves?.second).not.toHaveProperty('action');
  expect(mergeLines(line, { ...line, kind: 'action', action: 'y' })).toMatchObject({ kind: 'action', action: 'y' });
});

it('moves a line up and down through any list without touching the others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), fc.boolean(), (count, at, isUp) => {
      const list = Array.from({ length: count }, (_, index) => ({ order: `a${index.toString(36)}`, index }));
      const from = at % count;
      const order = orderMoved(list, from, isUp ? 'up' : 'down');
      const to = from + (isUp ? -1 : 1);
      expect(order === undefined).toBe(to < 0 || to >= count);
      const moved = list.map((each, index) => (index === from && order !== undefined ? { ...each, order } : each));
      const now = ordered(Object.fromEntries(moved.map((each) => [String(each.index), each])));
      expect(now[to]?.index).toBe(order === undefined ? undefined : from);
    }),
  );
});

it('puts a new line after the last, whatever the order of the list', () => {
  expect(orderAfter([{ order: 'a3' }, { order: 'a1' }]) > 'a3').toBe(true);
});

it('puts several lines after the last in the order in which they came', () => {
  const list = ['a0', 'a1'].map((order) => ({ order }));
  const orders = ordersAfter(list, 40);
  expect(orders).toHaveLength(40);
  expect([...orders].sort()).toEqual(orders);
  expect(new Set([...orders, 'a0', 'a1']).size).toBe(42);
  expect((orders[0] ?? '') > 'a1').toBe(true);
});

it('finds lines by all words in any order, without accents or case', () => {
  expect(findLines(['Petugas Data OPD', 'Data saja', 'Café'], 'data petugas')).toEqual([0]);
  expect(findLines(['Café'], 'cafe')).toEqual([0]);
  expect(findLines(['x'], '  ')).toEqual([]);
});

it('says what an action lacks, and that an agency alone is an owner', () => {
  expect(actionGaps({})).toEqual(['owner', 'due']);
  expect(actionGaps({ organisation: 'DPMPTSP', due: '2020-03-06' })).toEqual([]);
});

it('calls an action overdue the day after its due date, and only while it is open', () => {
  expect(isOverdue({ status: 'open', due: '2020-03-06' }, '2020-03-06')).toBe(false);
  expect(isOverdue({ status: 'open', due: '2020-03-06' }, '2020-03-07')).toBe(true);
  expect(isOverdue({ status: 'done', due: '2020-03-06' }, '2020-03-07')).toBe(false);
});

it('carries open actions on without the session and evidence of the visit they leave', () => {
  const carried = carriedActions({ x: action, y: { ...action, status: 'done' } }, 'Tinjauan 2020');
  expect(carried).toEqual({
    x: {
      text: action.text,
      priority: 'normal',
      status: 'open',
      links: [],
      evidence: [],
      order: 'a0',
      carriedFrom: 'Tinjauan 2020',
    },
  });
});

it('writes actions as CSV that no spreadsheet runs as a formula', () => {
  const csv = actionsCsv([action], 'id');
  expect(csv.startsWith('\uFEFFTindak lanjut,Penanggung jawab')).toBe(true);
  expect(csv).toContain("'=Tunjuk petugas data");
});

it('keeps a typed action as a line and an action that the schemas accept', () => {
  const parsed = {
    kind: 'action' as const,
    text: 'Tunjuk petugas',
    links: [],
    owner: speaker('x', 'Bappeda', 'Bappeda'),
    chips: [],
  };
  const [first, second] = newLineChanges(parsed, place);
  expect(LineSchema.parse(first?.op === 'put' && first.value)).toMatchObject({ at: '10:42', action: 'a1' });
  expect(ActionSchema.parse(second?.op === 'put' && second.value)).toMatchObject({ owner: 'Bappeda', status: 'open' });
});

it('takes the action away when a line is no longer one', () => {
  const parsed = { kind: 'note' as const, text: 'Catatan', links: [], chips: [] };
  const changes = changedLineChanges(parsed, { ...line, id: 'm1', kind: 'action', action: 'x' }, place);
  expect(changes).toContainEqual({ op: 'remove', collection: 'actions', id: 'x' });
  expect(changes[0]).toMatchObject({ op: 'set', fields: { action: null, at: '09:12' } });
});

it('names the bodies in the room that have not spoken, counted, the largest first', () => {
  const person = (organisation?: string): Attendee => ({
    position: 'Kepala Bappeda',
    ...(organisation === undefined ? {} : { organisation }),
    group: 'agency',
    pillars: [],
    order: 'a0',
  });
  const meeting = {
    id: 'pleno',
    session: {
      title: 'x',
      kind: 'plenary' as const,
      date: '2020-02-26',
      pillars: [],
      expected: ['a', 'b', 'c', 'd', 'e'],
      agenda: [],
      order: 'a',
    },
    attendees: {
      a: person('Kominfo'),
      b: person('Kominfo'),
      c: person('Pemerintah desa'),
      d: person('Pemerintah desa'),
      e: person(),
    },
    attendance: [],
    lines: [{ ...line, speaker: 'a' }],
  };
  expect(silentBodies(meeting).map(({ label, attendees }) => [label, attendees.length])).toEqual([
    ['Pemerintah desa', 2],
    ['Kepala Bappeda', 1],
  ]);
  const attendance = [{ session: 'pleno', attendee: 'c', status: 'present' as const, at: '2020-02-26T02:00:00.000Z' }];
  expect(silentBodies({ ...meeting, attendance }).map(({ label }) => label)).toEqual(['Pemerintah desa']);
});

it('knows which speaker or pillar is being typed at the caret', () => {
  expect(typingAt('09.12 @Kepala Di', 16)).toEqual({ mark: '@', query: 'Kepala Di', from: 6, to: 16 });
  expect(typingAt('@Kepala > rekap #GO', 19)).toEqual({ mark: '#', query: 'GO', from: 16, to: 19 });
  expect(typingAt('@Kepala: rapat', 14)).toBeUndefined();
  expect(typingAt('a@b', 3)).toBeUndefined();
});

it('gives every speaker a label of their own, and nobody twice who is in the team and the register', () => {
  const desa = { position: 'Kepala Desa', group: 'village' as const, pillars: [], order: 'a0' };
  const team = { t: { role: 'mentor' as const, position: 'Pendamping', isAssessor: true, order: 'a0' } };
  const attendees = {
    a: { ...desa, organisation: 'Desa Satu' },
    b: { ...desa, organisation: 'Desa Dua' },
    c: { ...desa, organisation: 'Desa Dua' },
    d: { ...desa, position: 'Pendamping', order: 'a1' },
  };
  expect(speakersOf(team, attendees).map(({ id, label }) => [id, label])).toEqual([
    ['a', 'Kepala Desa, Desa Satu'],
    ['b', 'Kepala Desa, Desa Dua (1)'],
    ['c', 'Kepala Desa, Desa Dua (2)'],
    ['d', 'Pendamping'],
  ]);
});

it('keeps a due date that was put right when its line is changed, until the line names another day', () => {
  const before = { ...line, id: 'm1', kind: 'action' as const, action: 'x', due: '2020-03-06' };
  const parsed = { kind: 'action' as const, text: 'Rekap data, Jumat depan', links: [], chips: [] };
  const dueOf = (due: string): unknown => {
    const [, change] = changedLineChanges({ ...parsed, due }, before, place);
    return change?.op === 'set' ? writtenFields(change)['due'] : change;
  };
  expect(dueOf('2020-03-06')).toBeUndefined();
  expect(dueOf('2020-03-09')).toBe('2020-03-09');
});

it('says an action without the mark of a name that stayed open', () => {
  const parsed = { kind: 'action' as const, text: '@Lestari: susun laporan', links: [], chips: [] };
  const [kept, started] = newLineChanges(parsed, place);
  expect(kept).toMatchObject({ value: { text: '@Lestari: susun laporan' } });
  expect(started).toMatchObject({ value: { text: 'Lestari: susun laporan' } });
});
