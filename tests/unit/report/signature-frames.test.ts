import { describe, expect, it } from 'vitest';
import { needs } from '../../support/needs.ts';
import { makePaper, type MadePaper } from '../../../electron/backend/report/make-paper.ts';
import { pagePoints } from '../../../electron/backend/typesetting/page-geometry.ts';
import type { Content } from '../../../shared/schema/content.ts';
import { fonts, paperOf } from '../../support/report/a-paper.ts';
import { wordsOf } from '../../support/report/read-pdf.ts';
import { sampleContent } from '../../support/sample-content.ts';

const parties = { first: 3, second: 4, witness: 3 } as const;

function manySigners(content: Content): void {
  if (content.header['header']) Object.assign(content.header['header'], { isSample: false, status: 'sealed' });
  content.signoffs = {};
  for (const [party, count] of Object.entries(parties)) {
    for (let index = 0; index < count; index += 1) {
      const position = `Kepala Bidang Pengelolaan Informasi dan Komunikasi Publik ${index}`;
      const signoff = { position, party: party as keyof typeof parties, order: `${party}${index}` };
      content.signoffs[`${party}-${index}`] = {
        ...signoff,
        name: `Contoh Orang ${index}, S.Kom.`,
        nip: '1'.repeat(18),
      };
    }
  }
}

async function prepared(kind: 'minutes' | 'berita-acara', paper: 'A4' | 'F4'): Promise<MadePaper> {
  const content = await sampleContent();
  manySigners(content);
  return makePaper(paperOf(content, { kind, paper, isPrepared: true }), fonts);
}

describe('the place where each person signs', () => {
  needs('pdftotext');

  it.each([
    ['berita-acara', 'A4'],
    ['berita-acara', 'F4'],
    ['minutes', 'A4'],
  ] as const)(
    '%s on %s: every signatory has one, second party left of the first, over no word',
    async (kind, paper) => {
      const { bytes, frames } = await prepared(kind, paper);
      expect(frames.map(({ signatory }) => signatory).toSorted()).toEqual(
        Object.entries(parties).flatMap(([party, count]) => Array.from({ length: count }, (_, at) => `${party}-${at}`)),
      );
      const middle = pagePoints[paper].width / 2 + 14;
      const words = wordsOf(bytes);
      for (const { signatory, page, rect } of frames) {
        const isLeft = rect.x + rect.width < middle;
        expect([signatory, isLeft]).toEqual([signatory, /^second|^witness-[02]/u.test(signatory)]);
        expect(rect.top).toBeGreaterThan(50);
        expect(rect.y).toBeGreaterThan(50);
        const under = words.filter(
          (word) =>
            word.page === page + 1 &&
            word.left < rect.x + rect.width &&
            word.right > rect.x &&
            word.top < rect.top + rect.height - 2 &&
            word.bottom > rect.top + 2,
        );
        expect(under).toEqual([]);
      }
    },
  );

  it('keeps the closing sentence on the page of the first signatures', async () => {
    const { bytes, frames } = await prepared('berita-acara', 'A4');
    const closing = wordsOf(bytes).find(({ text }) => text === 'Demikian');
    expect(closing?.page).toBe((frames.find(({ signatory }) => signatory === 'first-0')?.page ?? -1) + 1);
  });
});
