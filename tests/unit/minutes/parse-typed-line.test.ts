import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { speaker } from '../../../shared/domain/minutes/match-speaker.ts';
import { findDue } from '../../../shared/domain/words/find-due.ts';
import { parseTypedLine, type LineContext } from '../../../shared/domain/minutes/parse-typed-line.ts';
import { lineAsTyped } from '../../../shared/domain/minutes/line-as-typed.ts';

const context: LineContext = {
  speakers: [
    speaker('kominfo', 'Kepala Dinas Kominfo', 'Dinas Kominfo'),
    speaker('ketua', 'Asisten I (Ketua Tim)', 'Setda'),
    speaker('dpmptsp', 'Kepala DPMPTSP', 'DPMPTSP'),
    speaker('kepala', 'Kepala'),
  ],
  nodes: [
    { id: 'GOV', names: ['Governance', 'Smart Governance'] },
    { id: 'GOV.2.1', names: [] },
    { id: 'LIV', names: ['Living'] },
  ],
  findDue: (text) => findDue(text, '2020-02-26'),
};
const read = (text: string) => parseTypedLine(text, context);

it('reads the line of the drawing: speaker, action and due date', () => {
  const line = read('@Kepala DPMPTSP > rekap waktu izin usaha mikro, Jumat depan');
  expect(line).toMatchObject({
    speaker: { id: 'dpmptsp' },
    kind: 'action',
    text: 'Rekap waktu izin usaha mikro, Jumat depan',
    due: '2020-03-06',
  });
  expect(line.owner).toBeUndefined();
});

it('takes @ after > for the owner, and keeps the speaker before it', () => {
  expect(read('@Asisten I > rekap data @Kepala DPMPTSP #GOV.2.1')).toMatchObject({
    speaker: { id: 'ketua' },
    owner: { id: 'dpmptsp' },
    links: ['GOV.2.1'],
    text: 'Rekap data @Kepala DPMPTSP',
  });
});

it('prefers the longest label and accepts a part that fits one person', () => {
  expect(read('@Kepala Dinas Kominfo: terima kasih').speaker?.id).toBe('kominfo');
  expect(read('@Kepala membuka rapat').speaker?.id).toBe('kepala');
  expect(read('@ketua tim layanan harus cepat')).toMatchObject({
    speaker: { id: 'ketua' },
    text: 'Layanan harus cepat',
  });
});

it('leaves a name that nobody bears in the text, and says so', () => {
  const line = read('@Bupati membuka rapat');
  expect(line.speaker).toBeUndefined();
  expect(line.text).toContain('@Bupati');
  expect(line.chips).toContainEqual({ part: 'speaker', from: 0, to: 7, value: 'Bupati', isUnclear: true });
});

it.each([
  ['! Disepakati bersama', 'decision'],
  ['> Tunjuk petugas data', 'action'],
  ['? Kapan mulai', 'question'],
  ['Kapan mulai?', 'question'],
  ['Arahan: pasokan dan kebutuhan berimbang', 'direction'],
  ['@kominfo Jawab: sejak 2017', 'answer'],
  ['@kominfo Survei dimulai Rabu', 'report'],
  ['Rapat dibuka', 'note'],
] as const)('reads %s as %s', (text, kind) => {
  expect(read(text).kind).toBe(kind);
});

it('takes a time at the start, with a point or a colon', () => {
  expect(read('9.05 @kominfo Survei')).toMatchObject({ at: '09:05', text: 'Survei' });
  expect(read('13:40 Rapat ditutup')).toMatchObject({ at: '13:40', text: 'Rapat ditutup' });
  expect(read('25.10 bukan waktu').at).toBeUndefined();
});

it('links to pillars by name or id, and leaves what it does not know in the text', () => {
  expect(read('Mal pelayanan #living #gov.2.1 #entah')).toMatchObject({
    links: ['LIV', 'GOV.2.1'],
    text: 'Mal pelayanan #entah',
  });
});

it('says due dates only of actions', () => {
  expect(read('@kominfo rapat Jumat depan')).toMatchObject({ kind: 'report', text: 'Rapat Jumat depan' });
});

it('reads any text without failing, and keeps its chips inside it', () => {
  const piece = fc.constantFrom(
    '@',
    '>',
    '!',
    '?',
    '#',
    ' ',
    ',',
    ':',
    '09.12',
    'Kepala',
    'GOV',
    'Jumat depan',
    'data',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      for (const { from, to } of read(text).chips) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(to).toBeGreaterThan(from);
      }
    }),
  );
});

it('reads a kept line that is typed again as the same line', () => {
  for (const typed of [
    '@kominfo survei #LIV',
    '! sepakat',
    '> tunjuk petugas #GOV.2.1',
    '@ketua Jawab: ya',
    'catatan: ?',
  ]) {
    const { kind, text, links, speaker: who } = read(typed);
    const again = read(lineAsTyped({ session: 's', kind, text, links, order: 'a' }, who?.label));
    expect({ kind: again.kind, text: again.text, links: again.links, speaker: again.speaker }).toEqual({
      kind,
      text,
      links,
      speaker: who,
    });
  }
});
