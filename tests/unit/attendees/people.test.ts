import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { attendanceBinding, attendanceText } from '../../../shared/domain/attendees/attendance-binding.ts';
import { maskContact } from '../../../shared/domain/attendees/mask-contact.ts';
import { mergeAttendees } from '../../../shared/domain/attendees/merge-attendees.ts';
import { bareName, similarAttendees } from '../../../shared/domain/attendees/similar-attendees.ts';
import type { Attendee } from '../../../shared/schema/people.ts';

const person = (name?: string, position = 'Staf', organisation = 'Bappeda'): Attendee => ({
  ...(name === undefined ? {} : { name }),
  position,
  organisation,
  group: 'agency',
  pillars: [],
  order: 'a0',
});

it('compares names without titles and word order', () => {
  expect(bareName('Drs. H. Contoh Peserta, M.Si.')).toBe('contoh peserta');
  expect(bareName('PESERTA, Contoh S.Kom')).toBe('contoh peserta');
});

it('offers people whose names are alike, and not people who merely share a post', () => {
  const pairs = similarAttendees({
    a: person('Drs. Contoh Pesertawan, M.Si'),
    b: person('Contoh Pesertawn'),
    c: person('Lain Sekali'),
    d: person(undefined, 'Kepala Bappeda'),
    e: person(undefined, 'Kepala Bappeda'),
    f: person(undefined, 'Kepala DLH', 'DLH'),
  });
  expect(pairs.map(({ first, second }) => [first, second])).toEqual([
    ['d', 'e'],
    ['a', 'b'],
  ]);
});

it('merges two into one: fields, contact, sign-ins, answers, lines and sessions follow', () => {
  const content = {
    attendees: {
      a: { ...person('A'), pillars: ['GOV'] },
      b: { ...person('A.', 'Kepala'), rank: 'IV/b', pillars: ['ECO'] },
    },
    contacts: { b: { phone: '08123' } },
    attendance: {
      's1~a': { session: 's1', attendee: 'a', status: 'present' as const, at: '2020-02-26T02:00:00.000Z' },
      's1~b': { session: 's1', attendee: 'b', status: 'absent' as const, at: '2020-02-26T02:00:00.000Z' },
      's2~b': { session: 's2', attendee: 'b', status: 'present' as const, at: '2020-02-26T02:00:00.000Z' },
    },
    answers: { x: { attendee: 'b', question: 'q', text: 'ya', links: [], evidence: [] } },
    minutes: { m: { session: 's1', speaker: 'b', kind: 'note' as const, text: 'x', links: [], order: 'a0' } },
    sessions: {
      s1: {
        title: 'S',
        kind: 'plenary' as const,
        date: '2020-02-26',
        pillars: [],
        expected: ['a', 'b'],
        agenda: [],
        chair: 'b',
        order: 'a0',
      },
    },
  };
  const { changes } = mergeAttendees(content, 'a', 'b');
  expect(changes).toContainEqual(
    expect.objectContaining({
      op: 'put',
      id: 'a',
      value: expect.objectContaining({ name: 'A', rank: 'IV/b', pillars: ['GOV', 'ECO'] }),
    }),
  );
  expect(changes.map(({ op, collection, id }) => `${op} ${collection} ${id}`)).toEqual([
    'put attendees a',
    'put contacts a',
    'remove contacts b',
    'remove attendance s1~b',
    'put attendance s2~a',
    'remove attendance s2~b',
    'put answers a~q',
    'remove answers x',
    'set minutes m',
    'set sessions s1',
    'remove attendees b',
  ]);
  expect(changes.at(-2)).toMatchObject({ fields: { expected: ['a'], chair: 'a' } });
});

it('hides at least half of every number, however short, and never the length of it', () => {
  expect(maskContact({ nip: '19700101 199503 1 001', phone: '081234567890', email: 'nama@contoh.go.id' })).toEqual({
    nip: '1970••••••••••••01',
    phone: '0812••••••90',
    email: 'n•••@contoh.go.id',
  });
  fc.assert(
    fc.property(fc.stringMatching(/^\d{0,40}$/u), (phone) => {
      const masked = maskContact({ phone }).phone ?? '';
      expect(masked).toHaveLength(phone.length);
      expect(masked.split('•').length - 1).toBeGreaterThanOrEqual(phone.length / 2);
    }),
  );
});

it('says in full who signs what, also for someone who comes in another person’s stead', () => {
  const session = {
    title: 'Pleno',
    kind: 'plenary' as const,
    date: '2020-02-26',
    start: '09:00',
    place: 'Angling Darmo',
  };
  expect(attendanceText({ session, zone: 'WIB', person: 'Kepala Bappeda', organisation: 'Bappeda' }, 'id')).toBe(
    'Saya, Kepala Bappeda, Bappeda, hadir dalam “Pleno” pada Rabu, 26 Februari 2020, 09.00 WIB, Angling Darmo.',
  );
  const stead = attendanceText({ session, zone: 'WIB', person: 'Kepala Bappeda', representative: 'Sekretaris' }, 'en');
  expect(stead).toContain('I, Sekretaris, attend for Kepala Bappeda');
});

it('binds a signature to session, person, moment, words and strokes: changing any changes the text', () => {
  const parts = { session: 's', attendee: 'a', at: 't', shown: 'w', strokes: [[[1, 2]]] as [number, number][][] };
  const texts = [
    parts,
    { ...parts, session: 'S' },
    { ...parts, attendee: 'A' },
    { ...parts, at: 'T' },
    { ...parts, shown: 'W' },
    { ...parts, strokes: [[[1, 3]]] as [number, number][][] },
  ].map(attendanceBinding);
  expect(new Set(texts).size).toBe(texts.length);
});
