import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { attendanceText } from '../../../shared/domain/attendees/attendance-binding.ts';
import { mergeAttendees } from '../../../shared/domain/attendees/merge-attendees.ts';
import { removeAttendee, tracesOf } from '../../../shared/domain/attendees/remove-attendee.ts';
import { bindingOf, isStillAsShown } from '../../../shared/domain/attendees/signed-attendance.ts';
import { emptyContent } from '../../../shared/schema/content.ts';
import { Attendance } from '../../../shared/schema/people.ts';

const session = {
  title: 'Pleno',
  kind: 'plenary' as const,
  date: '2020-02-26',
  start: '09:00',
  place: 'Angling Darmo',
};
const attendee = { position: 'Kepala Bappeda', organisation: 'Bappeda' };
const zone = 'WIB' as const;

function signed(id = 'a'): Attendance {
  const shown = attendanceText({ session, zone, person: attendee.position, organisation: 'Bappeda' }, 'en');
  const record: Attendance = {
    session: 's',
    attendee: id,
    status: 'present',
    at: '2020-02-26T02:00:00.000Z',
    signature: { strokes: [[[1, 2]]], width: 300, height: 100, shown, boundTo: '0'.repeat(64) },
  };
  const boundTo = sha256(bindingOf(record));
  return { ...record, ...(record.signature ? { signature: { ...record.signature, boundTo } } : {}) };
}

const sha256 = (text = ''): string => createHash('sha256').update(text).digest('hex');
const isWhole = (record: Attendance): boolean => sha256(bindingOf(record)) === record.signature?.boundTo;

it('finds a signature whole, and broken once anything of its record is another', () => {
  const record = signed();
  expect(isWhole(record)).toBe(true);
  const { signature } = record;
  const altered: Attendance[] = [
    { ...record, session: 't' },
    { ...record, attendee: 'b' },
    { ...record, at: '2020-02-26T02:00:01.000Z' },
    { ...record, ...(signature ? { signature: { ...signature, shown: `${signature.shown} ` } } : {}) },
    { ...record, ...(signature ? { signature: { ...signature, strokes: [[[1, 3]]] } } : {}) },
  ];
  expect(altered.map(isWhole)).toEqual([false, false, false, false, false]);
});

it('sees that a session or a name reads otherwise than it was signed', () => {
  const record = signed();
  expect(isStillAsShown({ record, attendee, session, zone })).toBe(true);
  expect(isStillAsShown({ record, attendee, session: { ...session, title: 'Pleno II' }, zone })).toBe(false);
  expect(isStillAsShown({ record, attendee: { ...attendee, name: 'Contoh' }, session, zone })).toBe(false);
  expect(isStillAsShown({ record, attendee, session, zone: 'WIT' })).toBe(false);
});

it('takes what was signed in English while hours still stood with a point as what is shown now', () => {
  const record = signed();
  const { signature } = record;
  expect(signature?.shown).toBe(
    'I, Kepala Bappeda, Bappeda, attend “Pleno” on Wednesday, 26 February 2020, 09:00 WIB, Angling Darmo.',
  );
  const earlier = {
    ...record,
    ...(signature ? { signature: { ...signature, shown: signature.shown.replace('09:00', '09.00') } } : {}),
  };
  expect(isStillAsShown({ record: earlier, attendee, session, zone })).toBe(true);
  expect(isStillAsShown({ record: earlier, attendee, session: { ...session, start: '09:01' }, zone })).toBe(false);
});

it('keeps a signature whole when two records of one person are made one, and prefers it to an unsigned mark', () => {
  const content = emptyContent();
  content.attendees['a'] = { position: 'Kepala', group: 'agency', pillars: [], order: 'a' };
  content.attendees['b'] = { ...attendee, group: 'agency', pillars: [], order: 'b' };
  const { signature: _, ...unsigned } = signed('a');
  content.attendance['s~a'] = unsigned;
  content.attendance['s~b'] = signed('b');
  const values = mergeAttendees(content, 'a', 'b').changes.flatMap((change) =>
    change.op === 'put' && change.id === 's~a' ? [Attendance.parse(change.value)] : [],
  );
  expect(values.map((value) => [value.attendee, isWhole(value)])).toEqual([['a', true]]);
});

it('keeps an attendee whom something names, and takes the invitations along with one whom nothing does', () => {
  const meeting = { title: 'S', kind: 'plenary' as const, date: '2020-02-26', pillars: [], agenda: [], order: 'a' };
  const content = { ...emptyContent(), sessions: { s: { ...meeting, expected: ['a', 'b'], chair: 'a' } } };
  content.minutes['m'] = { session: 's', speaker: 'a', kind: 'note', text: 'x', links: [], order: 'a' };
  content.contacts['b'] = { phone: '08123' };
  expect(tracesOf(content, 'a')).toEqual({ lines: 1, tasks: 1, signIns: 0, answers: 0 });
  expect(tracesOf(content, 'b')).toEqual({ lines: 0, tasks: 0, signIns: 0, answers: 0 });
  expect(removeAttendee(content, 'b').changes).toEqual([
    { op: 'remove', collection: 'contacts', id: 'b' },
    { op: 'set', collection: 'sessions', id: 's', fields: { expected: ['a'] } },
    { op: 'remove', collection: 'attendees', id: 'b' },
  ]);
});
