import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { photo, samplePaper } from '../../support/report/a-paper.ts';
import {
  bookmarksOf,
  factsOf,
  flowingTextOf,
  fontsOf,
  linksOf,
  openedText,
  textOf,
} from '../../support/report/read-pdf.ts';
import { needs } from '../../support/needs.ts';
import { qpdfProblems } from '../../support/signing/other-tools.ts';

describe('the assessment', () => {
  needs('pdftotext', 'pdfinfo', 'pdffonts', 'qpdf');

  it('says what the visit holds, on numbered pages with bookmarks', async () => {
    const pdf = await samplePaper();
    const text = textOf(pdf);
    expect(text).toContain('Laporan Hasil Tinjauan Lapangan');
    expect(text).toContain('Kabupaten Bojonegoro');
    expect(text).toContain('27–28 Februari 2020');
    expect(text).toContain('Indeks 3,03 pada skala 1–5');
    expect(text).toMatch(/GOV\.2\.1 Tiap OPD punya penanggung jawab data.* 4 4 4,00/u);
    expect(text).toMatch(/GOV\.2 Tata Kelola Birokrasi .*17\/6/u);
    expect(text).toContain('Halaman 3 dari ');
    // Of the charts, whose text is text as well.
    expect(text).toContain('Governance 3,17');
    expect(text).toContain('Layanan Publik 3,00');
    expect(text).toMatch(/Smart Governance 3,17 \d/u);
    expect(bookmarksOf(pdf)).toEqual(
      expect.arrayContaining(['1  Gambaran Umum', '4.2  Smart Branding  3,22', 'Tanda Tangan']),
    );
  });

  it('bears NILAI CONTOH on every page of a sample, in both languages', async () => {
    for (const language of ['id', 'en'] as const) {
      const pages = textOf(await samplePaper({ language }))
        .split('\f')
        .slice(0, -1);
      expect(pages.filter((page) => !page.includes('NILAI CONTOH'))).toEqual([]);
    }
  });

  it('bears DRAF until the visit is sealed', async () => {
    const seal = { at: '2020-02-28T09:00:00.000Z', by: 'Ketua', digest: 'd'.repeat(64), head: 'e'.repeat(64) };
    const sealed = await samplePaper({}, ({ header }) => {
      if (header['header'])
        Object.assign(header['header'], { status: 'sealed', seal, isSample: false, note: 'Catatan' });
    });
    expect(textOf(sealed)).not.toContain('DRAF');
    expect(textOf(sealed)).not.toContain('NILAI CONTOH');
    expect(textOf(await samplePaper())).toContain('DRAF');
  });

  it('speaks English where asked, and falls back where the instrument does not', async () => {
    const text = textOf(await samplePaper({ language: 'en' }));
    expect(text).toContain('Report of the Field Evaluation');
    expect(text).toContain('3.03');
    expect(text).toContain('Residents can apply for priority services by phone');
    expect(text).toContain("as in the ministry's 2023 questionnaire");
    expect(textOf(await samplePaper())).toContain('menurut kuesioner kementerian tahun 2023');
  });

  it('is text that can be searched and copied, also where the font joins letters', async () => {
    const words = 'Efisien, afiliasi, fjord, offset, aktif: Terdaftar dan taktis';
    const pdf = await samplePaper({}, ({ attendees }) => {
      attendees['x'] = { name: words, position: 'Staf', group: 'agency', pillars: [], order: 'a' };
    });
    expect(flowingTextOf(pdf)).toContain(words);
  });

  it('leads every link to a place that exists, and to evidence from where it is named', async () => {
    const pdf = await samplePaper({ photos: { ['1'.repeat(64)]: await photo(20) } }, (content) => {
      const file = { mediaType: 'image/jpeg', bytes: 9, addedAt: '2020-02-27T02:00:00.000Z' } as const;
      const rest = { ...file, fileName: 'a.jpg', access: 'open' } as const;
      content.evidence['foto'] = { ...rest, indicators: ['GOV.1.1'], sha256: '1'.repeat(64), order: 'a' };
      content.evidence['berkas'] = { ...rest, indicators: ['GOV.1.1'], sha256: '2'.repeat(64), order: 'b' };
      const grade = 'observation';
      const recommendation = 'Hubungkan.';
      content.findings['x'] = { title: 'X', grade, recommendation, indicators: [], evidence: ['foto'], order: 'a' };
    });
    const { links, places } = linksOf(pdf);
    expect(links).toEqual(expect.arrayContaining(['chapter-0', 'finding-x', 'evidence-foto', 'evidence-berkas']));
    expect(links.filter((link) => !places.includes(link))).toEqual([]);
  });

  it('keeps to A4 and F4', async () => {
    expect(factsOf(await samplePaper())['Page size']).toContain('595.28 x 841.89');
    expect(factsOf(await samplePaper({ paper: 'F4' }))['Page size']).toContain('609.45 x 935.43');
  });

  it('is the same to the last byte for the same visit', async () => {
    const hash = async (): Promise<string> =>
      createHash('sha256')
        .update(await samplePaper({ photos: { ['1'.repeat(64)]: await photo(20) } }))
        .digest('hex');
    expect(await hash()).toBe(await hash());
  });

  it('embeds every font, and is whole for qpdf', async () => {
    const pdf = await samplePaper();
    expect(fontsOf(pdf).length).toBeGreaterThanOrEqual(3);
    expect(fontsOf(pdf).filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    expect(qpdfProblems(pdf)).toBe('');
  });

  it('is PDF/A-3b by its metadata, which stay XML whatever the title says', async () => {
    const pdf = await samplePaper({}, ({ header }) => {
      if (header['header']) header['header'].place.name = 'Kota A & B <C>';
    });
    const opened = openedText(pdf);
    const packet = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/u.exec(opened)?.[0] ?? '';
    expect(packet).toMatch(/<pdfaid:part>3<|pdfaid:part="3"/u);
    expect(packet).toMatch(/<pdfaid:conformance>B<|pdfaid:conformance="B"/u);
    expect(packet).toContain('Kota A &amp; B &lt;C&gt;');
    expect(opened).toContain('/OutputIntents');
    expect(opened).not.toContain('/Encrypt');
    expect(factsOf(pdf)['Title']).toBe('Laporan Hasil Tinjauan Lapangan: Kota A & B <C>');
  });

  it('prints open photos with caption, time and hash, and only names restricted ones', async () => {
    const [open, closed] = ['1'.repeat(64), '2'.repeat(64)];
    const common = { mediaType: 'image/jpeg' as const, bytes: 9, addedAt: '2020-02-27T02:00:00.000Z' };
    const pdf = await samplePaper({ photos: { [open]: await photo(20) } }, ({ evidence }) => {
      const shown = { access: 'open' as const, indicators: ['LIV.2.1'], takenAt: '27-02-2020 09.40' };
      evidence['a'] = {
        ...common,
        ...shown,
        sha256: open,
        fileName: 'a.jpg',
        caption: 'Anjungan antrean',
        order: 'a0',
      };
      evidence['b'] = {
        ...common,
        access: 'restricted',
        indicators: [],
        sha256: closed,
        fileName: 'b.jpg',
        order: 'a1',
      };
    });
    const text = flowingTextOf(pdf);
    expect(text).toContain('Anjungan antrean');
    expect(text).toContain('Untuk LIV.2.1 · Diambil 27-02-2020 09.40');
    expect(text.replaceAll(/[ \u200B]/gu, '')).toContain(`SHA-256${open}`);
    expect(text).toContain('Akses terbatas; gambarnya tidak dicetak.');
    expect(text).toContain('Bukti 1 Anjungan antrean');
  });
});
