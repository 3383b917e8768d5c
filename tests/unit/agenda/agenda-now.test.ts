import { expect, test } from 'vitest';
import { agendaNow } from '../../../shared/domain/agenda/agenda-now.ts';

const sessions = [
  { title: 'Tinjauan', date: '2020-02-27', start: '08:00', order: 'a2' },
  { title: 'Survei', date: '2020-02-26', start: '19:00', order: 'a1' },
  { title: 'Pleno', date: '2020-02-26', start: '09:00', order: 'a0' },
];

test("shows today's sessions by the hour", () => {
  const { kind, date, sessions: shown } = agendaNow(sessions, '2020-02-26');
  expect({ kind, date, titles: shown.map(({ title }) => title) }).toEqual({
    kind: 'today',
    date: '2020-02-26',
    titles: ['Pleno', 'Survei'],
  });
});

test('on a day without any it shows those of the next day that has some', () => {
  expect(agendaNow(sessions, '2020-02-20')).toMatchObject({ kind: 'next', date: '2020-02-26' });
});

test('after the last one, and before any is planned, it shows the whole agenda', () => {
  expect(agendaNow(sessions, '2020-03-01')).toMatchObject({ kind: 'all', sessions: { length: 3 } });
  expect(agendaNow([], '2020-03-01')).toEqual({ kind: 'all', date: undefined, sessions: [] });
});
