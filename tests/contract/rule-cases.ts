import { ratingId } from '../../shared/domain/progress/rating-id.ts';
import { put, remove, set } from '../../shared/domain/edits/changes.ts';
import type { EntityOf } from '../../shared/schema/content.ts';
import type { Change } from '../../shared/schema/edit.ts';

/** A plan with one of everything that the rules are about. */
export const basePlan = {
  instrument: 'smart-city-6-pilar',
  visit: {
    title: 'Uji aturan',
    place: { name: 'Kabupaten Contoh', kind: 'kabupaten' },
    startDate: '2020-02-26',
    endDate: '2020-02-28',
  },
  team: [
    { id: 'ketua', role: 'lead', position: 'Ketua', isAssessor: true },
    { id: 'notulis', role: 'secretary', position: 'Notulis', isAssessor: false },
  ],
  sites: [{ id: 'alun', name: 'Alun-alun' }],
  sessions: [{ id: 'pleno', title: 'Pleno', kind: 'plenary', date: '2020-02-26', site: 'alun' }],
  attendees: [{ id: 'kadis', position: 'Kepala Dinas', group: 'agency' }],
  surveys: [{ id: 'skm', title: 'Survei', questionnaire: 'skm' }],
  minutes: [{ id: 'baris', session: 'pleno', kind: 'note', text: 'Dibuka' }],
};

/** One rule, and how each way in is asked to break it. */
export interface RuleCase {
  rule: string;
  /** The field, as edits and bundles name it. */
  field: string;
  /** The one sentence, in Indonesian. */
  says: string;
  changes: Change[];
  /** The parts of a plan that say the same, and the field there; absent where a plan cannot say it. */
  plan?: { parts: object; field: string };
}

const rating = (assessor: string, indicator: string, value: number): Change =>
  put('ratings', ratingId(assessor, indicator), { assessor, indicator, value });
const line: EntityOf<'minutes'> = { session: 'pleno', kind: 'note', text: 'Catatan', links: [], order: 'b0' };
const finding: EntityOf<'findings'> = {
  title: 'Temuan',
  grade: 'observation',
  indicators: [],
  evidence: [],
  order: 'a0',
};
const action: EntityOf<'actions'> = {
  text: 'Tindak',
  priority: 'normal',
  status: 'open',
  links: [],
  evidence: [],
  order: 'a0',
};
const at = '2020-02-26T02:00:00.000Z';
const session = basePlan.sessions[0];

const ratingCases: RuleCase[] = [
  {
    rule: 'a value off its scale',
    field: 'ratings/ketua:GOV.1.1/value',
    says: 'Penilaian “GOV.1.1”: nilai 99 tidak ada pada skala 1–5 (langkah 1).',
    changes: [rating('ketua', 'GOV.1.1', 99)],
    plan: { parts: { ratings: { ketua: { 'GOV.1.1': 99 } } }, field: 'ratings.ketua.GOV.1.1' },
  },
  {
    rule: 'a value between two steps',
    field: 'ratings/ketua:GOV.1.1/value',
    says: 'Penilaian “GOV.1.1”: nilai 3.3 tidak ada pada skala 1–5 (langkah 1).',
    changes: [rating('ketua', 'GOV.1.1', 3.3)],
    plan: { parts: { ratings: { ketua: { 'GOV.1.1': 3.3 } } }, field: 'ratings.ketua.GOV.1.1' },
  },
  {
    rule: 'an unknown indicator',
    field: 'ratings/ketua:GOV.9.9/indicator',
    says: 'Penilaian “GOV.9.9”: indikator “GOV.9.9” tidak ada dalam instrumen kunjungan ini.',
    changes: [rating('ketua', 'GOV.9.9', 3)],
    plan: { parts: { ratings: { ketua: { 'GOV.9.9': 3 } } }, field: 'ratings.ketua.GOV.9.9' },
  },
  {
    rule: 'a rating by somebody who does not rate',
    field: 'ratings/notulis:GOV.1.1/assessor',
    says: 'Penilaian “GOV.1.1”: “notulis” tidak dicentang sebagai penilai, maka tidak dapat memberi nilai.',
    changes: [rating('notulis', 'GOV.1.1', 3)],
    plan: { parts: { ratings: { notulis: { 'GOV.1.1': 3 } } }, field: 'ratings.notulis' },
  },
  {
    rule: 'a rating by somebody who is not in the team',
    field: 'ratings/tamu:GOV.1.1/assessor',
    says: 'Penilaian “GOV.1.1”: “tamu” bukan anggota tim kunjungan ini.',
    changes: [rating('tamu', 'GOV.1.1', 3)],
    plan: { parts: { ratings: { tamu: { 'GOV.1.1': 3 } } }, field: 'ratings.tamu' },
  },
  {
    rule: 'a rating under an id that is not its own',
    field: 'ratings/lain/id',
    says: 'Penilaian “GOV.1.1”: tanda pengenalnya “lain”, seharusnya “ketua:GOV.1.1”.',
    changes: [put('ratings', 'lain', { assessor: 'ketua', indicator: 'GOV.1.1', value: 3 })],
  },
  {
    rule: 'a consensus off the scale',
    field: 'consensus/GOV.1.1/value',
    says: 'Kesepakatan “GOV.1.1”: nilai 7 tidak ada pada skala 1–5 (langkah 1).',
    changes: [
      put('consensus', 'GOV.1.1', { indicator: 'GOV.1.1', value: 7, reason: 'Sepakat', agreedBy: ['ketua'], at }),
    ],
  },
];

const surveyCases: RuleCase[] = [
  {
    rule: 'a survey answer off its scale',
    field: 'responses/r1/answers.persyaratan',
    says: 'Jawaban survei “r1”: nilai 9 tidak ada pada skala 1–4 (langkah 1).',
    changes: [
      put('responses', 'r1', { survey: 'skm', at, channel: 'paper', answers: { persyaratan: 9 }, order: 'a0' }),
    ],
  },
  {
    rule: 'an answer to an item that is not asked',
    field: 'responses/r1/answers.warna',
    says: 'Jawaban survei “r1”: butir “warna” tidak ada dalam kuesionernya.',
    changes: [put('responses', 'r1', { survey: 'skm', at, channel: 'paper', answers: { warna: 3 }, order: 'a0' })],
  },
  {
    rule: 'a survey with an unknown questionnaire',
    field: 'surveys/s2/questionnaire',
    says: 'Survei “Survei”: kuesioner “tidak-ada” tidak ada dalam kunjungan ini.',
    changes: [put('surveys', 's2', { title: 'Survei', questionnaire: 'tidak-ada', pillars: [], order: 'b0' })],
    plan: {
      parts: { surveys: [{ id: 's2', title: 'Survei', questionnaire: 'tidak-ada' }] },
      field: 'surveys[0].questionnaire',
    },
  },
];

const referenceCases: RuleCase[] = [
  {
    rule: 'a finding on an indicator that is not there',
    field: 'findings/t1/indicators',
    says: 'Temuan “Temuan”: butir “XXX” tidak ada dalam instrumen kunjungan ini.',
    changes: [put('findings', 't1', { ...finding, indicators: ['XXX'] })],
    plan: {
      parts: { findings: [{ id: 't1', title: 'Temuan', grade: 'observation', indicators: ['XXX'] }] },
      field: 'findings[0].indicators',
    },
  },
  {
    rule: 'a finding with evidence that is not there',
    field: 'findings/t1/evidence',
    says: 'Temuan “Temuan”: bukti “hilang” tidak ada dalam kunjungan ini.',
    changes: [put('findings', 't1', { ...finding, evidence: ['hilang'] })],
  },
  {
    rule: 'an action of a session that is not there',
    field: 'actions/a1/session',
    says: 'Tindak lanjut “Tindak”: sesi “hilang” tidak ada dalam kunjungan ini.',
    changes: [put('actions', 'a1', { ...action, session: 'hilang' })],
  },
  {
    rule: 'a line of a session that is not there',
    field: 'minutes/b2/session',
    says: 'Baris notulen “Catatan”: sesi “hilang” tidak ada dalam kunjungan ini.',
    changes: [put('minutes', 'b2', { ...line, session: 'hilang' })],
    plan: {
      parts: { minutes: [{ id: 'b2', session: 'hilang', kind: 'note', text: 'Catatan' }] },
      field: 'minutes[0].session',
    },
  },
  {
    rule: 'an unknown chair',
    field: 'sessions/pleno/chair',
    says: 'Sesi “Pleno”: “siapa” bukan peserta atau anggota tim kunjungan ini.',
    changes: [set('sessions', 'pleno', { chair: 'siapa' })],
    plan: { parts: { sessions: [{ ...session, chair: 'siapa' }] }, field: 'sessions[0].chair' },
  },
  {
    rule: 'the attendance of somebody who is not there',
    field: 'attendance/pleno~siapa/attendee',
    says: 'Kehadiran “pleno~siapa”: peserta “siapa” tidak ada dalam kunjungan ini.',
    changes: [put('attendance', 'pleno~siapa', { session: 'pleno', attendee: 'siapa', status: 'present', at })],
  },
  {
    rule: 'a session that is removed while a line names it',
    field: 'minutes/baris/session',
    says: 'Baris notulen “Dibuka”: sesi “pleno” tidak ada dalam kunjungan ini.',
    changes: [remove('sessions', 'pleno')],
  },
];

const timeCases: RuleCase[] = [
  {
    rule: 'a visit that ends before it begins',
    field: 'header/header/endDate',
    says: 'Kunjungan “Uji aturan”: berakhir (2020-02-20) sebelum mulai (2020-02-26).',
    changes: [set('header', 'header', { endDate: '2020-02-20' })],
    plan: { parts: { visit: { ...basePlan.visit, endDate: '2020-02-20' } }, field: 'visit.endDate' },
  },
  {
    rule: 'a session that ends before it begins',
    field: 'sessions/pleno/end',
    says: 'Sesi “Pleno”: berakhir (09:00) sebelum mulai (10:00).',
    changes: [set('sessions', 'pleno', { start: '10:00', end: '09:00' })],
    plan: { parts: { sessions: [{ ...session, start: '10:00', end: '09:00' }] }, field: 'sessions[0].end' },
  },
];

export const ruleCases: readonly RuleCase[] = [...ratingCases, ...surveyCases, ...referenceCases, ...timeCases];
