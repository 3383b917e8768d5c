import { describe, expect, it } from 'vitest';
import type { Content } from '../../../shared/schema/content.ts';
import { needs } from '../../support/needs.ts';
import { photo, samplePaper } from '../../support/report/a-paper.ts';
import { textOf, wordsOf } from '../../support/report/read-pdf.ts';

const last: string[] = [];

/** Text as long as the field takes, whose last word is looked for on paper. */
function endless(length: number, words = 'Catatan panjang tentang yang dilihat di lapangan. '): string {
  const mark = `habis${String(last.length).padStart(3, '0')}`;
  last.push(mark);
  return `${words.repeat(Math.ceil(length / words.length)).slice(0, length - mark.length - 1)} ${mark}`;
}

/** In every column of the report more than a page. */
const long = 9_000;
const order = 'a0';

function fill(content: Content): void {
  const { ratings, consensus, findings, services, benefits, evidence, actions, sites, team } = content;
  const [first, second] = Object.values(ratings);
  if (first) first.note = endless(long);
  if (second) second.note = endless(4000, 'baris\n');
  consensus['GOV.2.3'] = {
    indicator: 'GOV.2.3',
    value: 2,
    reason: endless(long),
    agreedBy: [],
    at: '2020-02-28T05:00:00.000Z',
  };
  findings['x'] = {
    title: 'Tanpa indikator',
    grade: 'major',
    indicators: [],
    condition: endless(long),
    cause: endless(long),
    recommendation: endless(long),
    evidence: [],
    order,
  };
  services['x'] = { name: endless(300), supply: endless(long), target: 10, active: 5, indicators: [], order };
  benefits['x'] = {
    relation: 'G2C',
    claim: endless(300),
    source: endless(300),
    verification: endless(long),
    indicators: [],
    order,
  };
  evidence['x'] = {
    sha256: '1'.repeat(64),
    fileName: 'a.jpg',
    mediaType: 'image/jpeg',
    bytes: 9,
    access: 'open',
    caption: endless(300),
    indicators: Array.from({ length: 600 }, (_, index) => `indikator-${index}`),
    addedAt: '2020-02-27T02:00:00.000Z',
    order,
  };
  actions['x'] = { text: endless(long), priority: 'normal', status: 'open', links: [], evidence: [], order };
  for (let index = 0; index < 200; index += 1)
    sites[`s${index}`] = { name: `Lokasi ${index}`, pillars: [], order: `z${index}` };
  sites['zz'] = { name: endless(300), pillars: [], order: 'zz' };
  for (let index = 0; index < 60; index += 1)
    team[`t${index}`] = { role: 'observer', position: endless(300), isAssessor: false, order: `z${index}` };
  if (content.header['header']) content.header['header'].note = endless(long);
}

describe('a report keeps every word', () => {
  needs('pdftotext');

  it('prints the last word of every field, however long the field is', async () => {
    const pdf = await samplePaper({ photos: { ['1'.repeat(64)]: await photo(20) } }, (content) => {
      content.findings = {};
      fill(content);
    });
    const words = new Set(wordsOf(pdf).map(({ text }) => text));
    expect(last.length).toBeGreaterThan(70);
    expect(last.filter((word) => !words.has(word))).toEqual([]);
    expect(words).toContain('indikator-599');
  });

  it('prints a heading that repeats once on each page, and not over itself', async () => {
    const text = textOf(
      await samplePaper({}, ({ attendees }) => {
        for (let index = 0; index < 120; index += 1)
          attendees[`a${index}`] = { position: `Staf ${index}`, group: 'agency', pillars: [], order: `z${index}` };
      }),
    );
    const headings = text.split('\n').filter((line) => line.includes('Nama, jabatan'));
    expect(headings.length).toBeGreaterThan(2);
    expect(new Set(headings.map((line) => line.trim()))).toEqual(new Set(['No. Nama, jabatan Instansi Kehadiran']));
  });
});
