import { describe, expect, it } from 'vitest';
import { needs } from '../../support/needs.ts';
import { samplePaper } from '../../support/report/a-paper.ts';
import { wordsOf, type PlacedWord } from '../../support/report/read-pdf.ts';

async function wordsSet(text: { size: 11 | 12; lines: 1 | 1.15 | 1.5; catchword: boolean }): Promise<PlacedWord[]> {
  const pdf = await samplePaper({ kind: 'minutes', text }, ({ header }) => {
    if (header['header']) Object.assign(header['header'], { isSample: false, status: 'sealed' });
  });
  return wordsOf(pdf);
}

const heightOf = (words: PlacedWord[], text: string): number => {
  const word = words.find((one) => one.text === text);
  return word === undefined ? 0 : word.bottom - word.top;
};

describe('the text of official papers', () => {
  needs('pdftotext');

  it('stands in the letters and at the distance that the settings say', async () => {
    const small = await wordsSet({ size: 11, lines: 1, catchword: false });
    const large = await wordsSet({ size: 12, lines: 1.5, catchword: false });
    expect(heightOf(large, 'Hari/tanggal') / heightOf(small, 'Hari/tanggal')).toBeCloseTo(12 / 11, 2);
    const pages = (words: PlacedWord[]): number => Math.max(...words.map(({ page }) => page));
    expect(pages(large)).toBeGreaterThan(pages(small));
  });

  it('has at the foot of each page the word with which the next one begins, and none on the last', async () => {
    const words = await wordsSet({ size: 12, lines: 1.5, catchword: true });
    const last = Math.max(...words.map(({ page }) => page));
    expect(last).toBeGreaterThan(1);
    for (let page = 1; page <= last; page += 1) {
      const foot = words.filter((word) => word.page === page && word.top > 775 && word.bottom < 805);
      const [next] = words
        .filter((word) => word.page === page + 1 && word.top > 60)
        .toSorted((a, b) => a.top - b.top || a.left - b.left);
      expect(foot.map(({ text }) => text)).toEqual(next === undefined ? [] : [next.text, '…']);
    }
  });
});
