import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paperDocx } from '../../../electron/backend/report/paper-docx.ts';
import { attendancePaper } from '../../../shared/domain/papers/attendance-paper.ts';
import { beritaAcaraDraft, draftCommentId } from '../../../shared/domain/papers/berita-acara-draft.ts';
import { beritaAcaraPaper } from '../../../shared/domain/papers/berita-acara-paper.ts';
import { minutesPaper } from '../../../shared/domain/papers/minutes-paper.ts';
import type { PaperPart } from '../../../shared/domain/papers/paper-part.ts';
import { scoreVisit } from '../../../shared/domain/scoring/score-visit.ts';
import type { Content } from '../../../shared/schema/content.ts';
import { needs } from '../../support/needs.ts';
import { samplePaper } from '../../support/report/a-paper.ts';
import { flowingTextOf } from '../../support/report/read-pdf.ts';
import { textOfPdf } from '../../support/signing/other-tools.ts';
import { sampleContent } from '../../support/sample-content.ts';

/** Every sentence of the plenary of 2020, and what its papers must say of it. */
const plenary = [
  'Notula',
  'Pleno pembukaan',
  'Rabu, 26 Februari 2020',
  '09.00–11.30 WIB',
  'Ruang Angling Darmo, Pemkab Bojonegoro',
  'Kepala Dinas Komunikasi dan Informatika',
  'Tujuan yang ingin dicapai adalah perubahan tata kelola pemerintahan.',
  'hubungan G2G, G2C, G2E, dan G2B',
  'dinilai belum maksimal',
  'Pejabat dan staf harus menjadi agen perubahan',
  'Pasokan sistem informasi dan kebutuhan pengguna harus seimbang',
  'komunitas kreatif perlu dikembangkan',
  'Menunjuk petugas yang bertanggung jawab atas data di tiap unit',
  '▲ belum ada',
];

const scoreOf = (content: Content) => {
  const score = scoreVisit(content);
  if (!score) throw new Error('the sample has an instrument');
  return score;
};

const textsOf = (parts: PaperPart[]): string => JSON.stringify(parts);

describe('on paper', () => {
  needs('pdftotext');

  it('prints the whole plenary of 2020 into its minutes', async () => {
    const text = flowingTextOf(await samplePaper({ kind: 'minutes' })).toLowerCase();
    const words = (sentence: string): string[] => sentence.toLowerCase().split(' ');
    expect(plenary.flatMap(words).filter((word) => !text.includes(word))).toEqual([]);
  });

  it('keeps the heading of a table with its first rows', async () => {
    const pages = textOfPdf(await samplePaper({ kind: 'berita-acara' })).split('\f');
    const [page = ''] = pages.filter((text) => text.includes('Ringkasan nilai'));
    expect(page.slice(page.indexOf('Ringkasan nilai'))).toContain('Governance');
  });
});

it('puts the same words into the DOCX as into the PDF', async () => {
  const parts = minutesPaper({ content: await sampleContent(), language: 'id' });
  const zip = unzipSync(await paperDocx(parts, { title: 'Notula', paper: 'F4' }));
  const xml = new TextDecoder().decode(zip['word/document.xml']);
  const text = xml.replaceAll(/<[^>]+>/gu, '').toLowerCase();
  expect(plenary.filter((sentence) => !text.includes(sentence.toLowerCase()))).toEqual([]);
  expect(xml).toMatch(/<w:pgSz[^>]*w:w="12189"[^>]*w:h="18709"/u);
});

it('prints a name that stayed open as it was typed, without its mark', async () => {
  const content = await sampleContent();
  const session = Object.entries(content.sessions).find(([, { kind }]) => kind === 'plenary')?.[0] ?? '';
  const line = { session, kind: 'decision' as const, text: '@Kepala Dinas anggaran turun', links: [], order: 'z0' };
  const parts = textsOf(minutesPaper({ content: { ...content, minutes: { open: line } }, language: 'id' }));
  expect(parts.match(/.Kepala Dinas anggaran turun/gu)).toEqual([
    '"Kepala Dinas anggaran turun',
    '"Kepala Dinas anggaran turun',
  ]);
});

it('spells the date of the berita acara as offices do', async () => {
  const content = await sampleContent();
  const parts = textsOf(beritaAcaraPaper({ content, language: 'id' }, scoreOf(content)));
  expect(parts).toContain(
    'Pada hari ini, Jumat tanggal Dua Puluh Delapan bulan Februari tahun Dua Ribu Dua Puluh (28-02-2020)',
  );
  expect(parts).toContain('dalam rangkap 2 (dua)');
  expect(parts).toContain('Bojonegoro Creative Hub (BCH); RSUD Sosodoro; dan Mal Pelayanan Publik');
});

it('names for every sentence of the draft what it was built from', async () => {
  const content = await sampleContent();
  const draft = beritaAcaraDraft({ content, language: 'id' }, scoreOf(content));
  expect(draft.find(({ id }) => id === 'sites')?.sources).toEqual(
    ['kartini', 'bch', 'rsud', 'mpp'].map((id) => ({ collection: 'sites', id })),
  );
  expect(draft.find(({ id }) => id === 'values')?.sources).toHaveLength(Object.keys(content.ratings).length);
  const known = draft.flatMap(({ sources }) => sources.map(({ collection, id }) => content[collection][id]));
  expect(known).not.toContain(undefined);
});

it("prefers a person's own wording, and leaves a sentence out that was emptied", async () => {
  const content = await sampleContent();
  const at = '2020-02-28T03:00:00.000Z';
  content.comments[draftCommentId('objections', 'id')] = { about: 'berita-acara', text: 'Pihak kedua keberatan.', at };
  content.comments[draftCommentId('method', 'id')] = { about: 'berita-acara', text: '', at };
  const draft = beritaAcaraDraft({ content, language: 'id' }, scoreOf(content));
  expect(draft.find(({ id }) => id === 'objections')).toMatchObject({ text: 'Pihak kedua keberatan.', isEdited: true });
  const parts = textsOf(beritaAcaraPaper({ content, language: 'id' }, scoreOf(content)));
  expect(parts).toContain('Pihak kedua keberatan.');
  expect(parts).not.toContain('Penilaian memakai instrumen');
});

it('marks on the attendance list who signed, who sent somebody, and who signs by hand', async () => {
  const content = await sampleContent();
  const at = '2020-02-26T02:05:00.000Z';
  const representative = { position: 'Sekretaris Dinas' };
  content.attendance['a'] = { session: 'pleno', attendee: 'dewan-tik', status: 'present', at };
  content.attendance['b'] = { session: 'pleno', attendee: 'kepala-kominfo', status: 'represented', representative, at };
  const [table] = attendancePaper({ content, language: 'id' }).filter((part) => part.kind === 'table');
  const rows = table?.rows.map((row) => row.slice(3)) ?? [];
  expect(rows).toHaveLength(7);
  expect(rows).toContainEqual(['09.05', { note: 'hadir' }]);
  expect(rows).toContainEqual(['09.05', { note: 'diwakili, Sekretaris Dinas' }]);
  expect(rows.filter(([, cell]) => JSON.stringify(cell).startsWith('{"note":"","number"'))).toHaveLength(5);
});

it('leaves room for people who come unexpected on a sheet that nobody has signed yet', async () => {
  const [table] = attendancePaper({ content: await sampleContent(), language: 'id' }).filter(
    (part) => part.kind === 'table',
  );
  expect(table?.rows.map(([number]) => number)).toEqual(Array.from({ length: 11 }, (_, index) => `${index + 1}`));
});

it('has the second party sign on the left and the first on the right, and a witness below', async () => {
  const content = await sampleContent();
  content.signoffs['saksi'] = { position: 'Sekretaris Daerah', party: 'witness', order: 'z' };
  const [foot] = beritaAcaraPaper({ content, language: 'id' }, scoreOf(content)).filter(
    (part) => part.kind === 'signatures',
  );
  const ids = (group?: { signers: { signoff?: string }[] }) => group?.signers.map(({ signoff }) => signoff);
  expect([foot?.left.title, foot?.right.title]).toEqual(['PIHAK KEDUA,', 'PIHAK PERTAMA,']);
  expect([foot?.left, foot?.right, foot?.witnesses].map(ids)).toEqual([
    ['tuan-rumah'],
    ['ketua', 'pendamping'],
    ['saksi'],
  ]);
  expect(foot?.placeAndDate).toBe('Bojonegoro, 28 Februari 2020');
});

it('is made on the day and at the place of the closing session where there is one', async () => {
  const content = await sampleContent();
  const closing = { title: 'Penutupan', kind: 'closing' as const, date: '2020-02-29', place: 'Pendopo', order: 'z' };
  content.sessions['tutup'] = { ...closing, pillars: [], expected: [], agenda: [] };
  const parts = textsOf(beritaAcaraPaper({ content, language: 'id' }, scoreOf(content)));
  expect(parts).toContain('Pada hari ini, Sabtu tanggal Dua Puluh Sembilan bulan Februari');
  expect(parts).toContain('bertempat di Pendopo');
  expect(parts).toContain('Bojonegoro, 29 Februari 2020');
});

it('says what the second party answered to the findings', async () => {
  const content = await sampleContent();
  const finding = { title: 'Data ganda.', grade: 'minor' as const, indicators: [], evidence: [], order: 'a' };
  content.findings['f'] = { ...finding, response: 'Akan diperbaiki.' };
  const draft = beritaAcaraDraft({ content, language: 'id' }, scoreOf(content));
  expect(draft.find(({ id }) => id === 'objections')).toMatchObject({
    text: 'Tanggapan pihak kedua: Data ganda: Akan diperbaiki.',
    sources: [{ collection: 'findings', id: 'f' }],
  });
});

it('keeps the wording of one language out of the paper in the other', async () => {
  const content = await sampleContent();
  const at = '2020-02-28T03:00:00.000Z';
  content.comments[draftCommentId('objections', 'id')] = { about: 'header', text: 'Pihak kedua keberatan.', at };
  const parts = textsOf(beritaAcaraPaper({ content, language: 'en' }, scoreOf(content)));
  expect(parts).toContain('No objection or remark');
  expect(parts).not.toContain('keberatan');
});

it('has the chair and the secretary sign the minutes, and the parties once it is prepared for their signatures', async () => {
  const content = await sampleContent();
  const plenary = content.sessions['pleno'];
  if (plenary) plenary.chair = 'asisten-1';
  const foot = (isPrepared: boolean) =>
    minutesPaper({ content, language: 'id', isPrepared }).find((part) => part.kind === 'signatures');
  expect(foot(false)).toMatchObject({
    left: { title: 'Pimpinan Rapat', signers: [{ position: expect.stringContaining('Asisten I') as string }] },
    right: { title: 'Notulis', signers: [{ position: '' }] },
  });
  expect(foot(true)).toMatchObject({ right: { signers: [{ signoff: 'ketua' }, { signoff: 'pendamping' }] } });
});

it('speaks English in all three papers', async () => {
  const content = await sampleContent();
  const source = { content, language: 'en' as const };
  expect(textsOf(minutesPaper(source))).toContain('Wednesday, 26 February 2020');
  expect(textsOf(beritaAcaraPaper(source, scoreOf(content)))).toContain(
    'Today, Friday, the twenty-eighth of February two thousand and twenty (28-02-2020), at Kabupaten Bojonegoro',
  );
  expect(textsOf(attendancePaper(source))).toContain('Attendance List');
});
