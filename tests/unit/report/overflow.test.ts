import { describe, expect, it } from 'vitest';
import { emptyContent, type Content } from '../../../shared/schema/content.ts';
import { fonts, paperOf, samplePaper } from '../../support/report/a-paper.ts';
import { makePaper } from '../../../electron/backend/report/make-paper.ts';
import { factsOf, flowingTextOf, wordsOf, type PlacedWord } from '../../support/report/read-pdf.ts';
import { needs } from '../../support/needs.ts';
import { sampleContent } from '../../support/sample-content.ts';

const kinds = ['assessment', 'minutes', 'berita-acara', 'attendance'] as const;
const longWord = 'Pertanggungjawaban'.repeat(16).slice(0, 280);
const longName = `Kepala ${'Bidang Penyelenggaraan Pemerintahan Berbasis Elektronik dan '.repeat(4)}Persandian`;

/** Words that leave the margins that hold text; the watermark, which crosses them on purpose, is off in these papers. */
function strayWords(pdf: Uint8Array): PlacedWord[] {
  const [width = 0, height = 0] = (factsOf(pdf)['Page size'] ?? '').split(' x ').map(Number.parseFloat);
  return wordsOf(pdf).filter(
    (word) => word.left < 80 || word.right > width - 54 || word.top < 20 || word.bottom > height - 20,
  );
}

function withoutWatermark({ header }: Pick<Content, 'header'>): void {
  if (header['header']) Object.assign(header['header'], { isSample: false, status: 'sealed' });
}

function fill(content: Content): void {
  withoutWatermark(content);
  const header = content.header['header'];
  if (header) {
    header.place.name = longName.slice(0, 290);
    header.documentNumber = longWord;
    header.letterhead = { lines: [longName, longWord] };
  }
  for (let index = 0; index < 200; index += 1) {
    content.attendees[`tamu-${index}`] = {
      name: index % 2 === 0 ? longWord : `Nama Orang ${index}`,
      position: longName.slice(0, 290),
      organisation: index % 3 === 0 ? longWord : 'Dinas',
      group: 'agency',
      pillars: [],
      order: `b${String(index).padStart(4, '0')}`,
    };
  }
  const pleno = content.sessions['pleno'];
  if (pleno) pleno.expected = Object.keys(content.attendees);
  content.findings['x'] = {
    title: longWord,
    grade: 'major',
    indicators: ['GOV.1.1'],
    condition: `${longWord} ${'Kondisi yang panjang. '.repeat(600)}`,
    evidence: [],
    order: 'a0',
  };
  content.minutes['x'] = { session: 'pleno', kind: 'note', text: longWord.repeat(8), links: [], order: 'zz' };
  content.actions['x'] = {
    text: longWord,
    owner: longWord,
    priority: 'normal',
    status: 'open',
    links: [],
    evidence: [],
    session: 'pleno',
    order: 'zz',
  };
  for (let index = 0; index < 20; index += 1) {
    const order = `c${String(index).padStart(2, '0')}`;
    content.signoffs[`s${index}`] = { name: longWord, position: longName.slice(0, 290), party: 'witness', order };
  }
}

describe('papers hold whatever is written', () => {
  needs('pdftotext');

  it.each(kinds)('%s: nothing runs off the page with long names and 200 attendees', async (kind) => {
    const pdf = await samplePaper({ kind }, fill);
    expect(strayWords(pdf)).toEqual([]);
  });

  it('prints the heading of a long table once on each page', async () => {
    const text = flowingTextOf(await samplePaper({ kind: 'attendance' }, fill));
    const pages = text.match(/Halaman \d+ dari/gu) ?? [];
    expect(pages.length).toBeGreaterThan(5);
    expect(text.match(/Nama dan jabatan/gu)?.length).toBeLessThanOrEqual(pages.length);
    expect(text).not.toContain('jabatan jabatan');
  });

  it('names the last of 200 on the attendance list', async () => {
    expect(flowingTextOf(await samplePaper({ kind: 'attendance' }, fill))).toContain('Nama Orang 199');
  });

  it.each(kinds)('%s of a visit in which nothing is recorded says so', async (kind) => {
    const { header, instrument } = await sampleContent();
    withoutWatermark({ header });
    const { bytes } = await makePaper(paperOf({ ...emptyContent(), header, instrument }, { kind, paper: 'F4' }), fonts);
    expect(flowingTextOf(bytes)).toMatch(/Tidak ada yang dicatat|tidak dicatat|Nilai belum ada/u);
    expect(strayWords(bytes)).toEqual([]);
  });
});
