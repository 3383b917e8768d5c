import { expect, it } from 'vitest';
import { icsOf } from '../../../shared/domain/agenda/ics.ts';
import { isOutsideVisit } from '../../../shared/domain/agenda/session-dates.ts';
import { wallClock } from '../../../shared/domain/agenda/zones.ts';

const session = {
  id: 'pleno',
  title: 'Pleno pembukaan; hari pertama, Rabu',
  kind: 'plenary' as const,
  date: '2020-02-26',
  start: '09:00',
  end: '11:30',
  place: 'Ruang Angling Darmo',
  pillars: [],
  expected: [],
  agenda: ['Pembukaan', 'Arahan'],
  order: 'a0',
};
const agenda = {
  visit: 'contoh',
  title: 'Tinjauan',
  zone: 'WIB' as const,
  language: 'id' as const,
  now: '2020-02-25T03:00:00.000Z',
};

it('writes a session as an event in the zone of the visit', () => {
  const ics = icsOf({ ...agenda, sessions: [session] });
  expect(ics).toContain('DTSTART;TZID=Asia/Jakarta:20200226T090000\r\n');
  expect(ics).toContain('DTEND;TZID=Asia/Jakarta:20200226T113000\r\n');
  expect(ics).toContain('SUMMARY:Pleno pembukaan\\; hari pertama\\, Rabu\r\n');
  expect(ics).toContain('DESCRIPTION:Pembukaan\\nArahan\r\n');
  expect(ics).toContain('DTSTAMP:20200225T030000Z\r\n');
  expect(ics).toContain('TZOFFSETTO:+0700');
});

it('ends an evening session on the next day, and gives one without a start the whole day', () => {
  const { start: _, end: __, ...day } = session;
  const ics = icsOf({ ...agenda, zone: 'WIT', sessions: [{ ...session, start: '22:00', end: '01:00' }, day] });
  expect(ics).toContain('DTEND;TZID=Asia/Jayapura:20200227T010000');
  expect(ics).toContain('DTSTART;VALUE=DATE:20200226');
});

it('folds long lines at 75 octets without breaking a character', () => {
  const title = 'Peninjauan “pilar” — '.repeat(12);
  const lines = icsOf({ ...agenda, sessions: [{ ...session, title }] }).split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.join('\n').replaceAll('\n ', '')).toContain(`SUMMARY:${title}`);
});

it('keeps line ends of any kind inside a text, and leaves other control characters out', () => {
  const ics = icsOf({ ...agenda, sessions: [{ ...session, agenda: ['Satu\r\nDua\rTiga\u0007'] }] });
  expect(ics).toContain('DESCRIPTION:Satu\\nDua\\nTiga\r\n');
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

it('tells the wall clock of each zone, over midnight too', () => {
  const instant = new Date('2020-02-26T16:30:00.000Z');
  expect(wallClock(instant, 'WIB')).toEqual({ date: '2020-02-26', time: '23:30' });
  expect(wallClock(instant, 'WIT')).toEqual({ date: '2020-02-27', time: '01:30' });
});

it('warns of a session outside the visit, as the plenary of 2020 is', () => {
  const visit = { startDate: '2020-02-27', endDate: '2020-02-28' };
  expect(isOutsideVisit(session, visit)).toBe(true);
  expect(isOutsideVisit({ date: '2020-02-28' }, visit)).toBe(false);
});
