import { sha256 } from '../../../electron/backend/sha256.ts';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../../electron/backend/signing/pdf/pdf-file.ts';
import { readPages } from '../../../electron/backend/signing/pdf/pdf-pages.ts';
import { objectStream, onePage, PdfBuilder } from '../../support/hostile/build-pdf.ts';
import { hostilePdfs } from '../../support/hostile/hostile-pdfs.ts';
import { check } from '../../support/signing/check.ts';

describe('a small file that would cost minutes or gigabytes is too complex to judge', () => {
  it.each(hostilePdfs)('$name', async ({ make }) => {
    expect(await check(make())).toMatchObject({ verdict: 'indeterminate', reasons: ['too-complex'] });
  });
});

it('thousands of pages that are gone through again for each of 400 saves are too complex to judge', async () => {
  const pdf = pagesSideBySide(20_000);
  const preparedBytes = pdf.length;
  const preparedSha256 = sha256(pdf.bytes());
  for (let save = 0; save < 400; save += 1) pdf.table(20_003);
  const visit = { preparedBytes, preparedSha256, signatories: [], signed: [] };
  expect(await check(pdf.bytes(), { visit })).toMatchObject({ verdict: 'indeterminate', reasons: ['too-complex'] });
});

describe('an honest file is read, however large', () => {
  it('half a million objects in a table', () => {
    const pdf = onePage();
    for (let num = 4; num <= 500_000; num += 1) pdf.put(num, '5');
    pdf.table(500_001);
    const view = openPdf(pdf.bytes()).view();
    expect(view.numbers().size).toBe(500_000);
    expect(view.object({ kind: 'ref', num: 500_000, gen: 0 })).toBe(5);
  });

  it('fifty thousand objects in one stream, whatever each is asked for', async () => {
    const pdf = onePage();
    const count = 50_000;
    const numbers = Array.from({ length: count }, (_, index) => index + 5);
    const texts = numbers.map((num) => `<</K ${num * 7919}>> `);
    let at = 0;
    const header = numbers.map((num, index) => `${num} ${(at += texts[index - 1]?.length ?? 0)} `);
    pdf.put(4, objectStream(header.join(''), texts.join(''), count));
    pdf.stream(count + 5, count + 6, new Map(numbers.map((num, index) => [num, [2, 4, index]])));
    expect((await check(pdf.bytes())).reasons).toEqual(['no-signature', 'visit-not-given']);
  });

  it('two hundred thousand pages side by side', () => {
    const pdf = pagesSideBySide(200_000);
    expect(readPages(openPdf(pdf.bytes()).view())).toHaveLength(200_000);
  });
});

function pagesSideBySide(pages: number): PdfBuilder {
  const pdf = new PdfBuilder();
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`);
  pdf.put(1, '<</Type/Catalog/Pages 2 0 R>>');
  pdf.put(2, `<</Type/Pages/Count ${pages}/Kids[${kids.join(' ')}]>>`);
  for (let num = 3; num < pages + 3; num += 1) pdf.put(num, '<</Type/Page/Parent 2 0 R>>');
  pdf.table(pages + 3);
  return pdf;
}
