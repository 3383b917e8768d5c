import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { openPdf } from '../../../electron/backend/signing/pdf/pdf-file.ts';
import { PlainText } from '../../../electron/backend/signing/verify/plain-syntax.ts';
import { mutate, seededRandom } from '../../support/fuzz/mutate.ts';
import { oddTails } from '../../support/fuzz/odd-tails.ts';
import { benignTail, firstFree, withTail } from '../../support/fuzz/tails.ts';
import { check } from '../../support/signing/check.ts';

const folder = join(import.meta.dirname, '../../fixtures/saved-after-signing');
const root = new Uint8Array(readFileSync(join(folder, 'root.pem')));
const certificate = new Uint8Array(new X509Certificate(root).raw);
const options = { trust: [root], now: new Date('2026-11-28T12:00:00Z') };

/** A signed page with another one hidden in signed stream bytes: a reader that collects objects by itself shows that one. */
function signedIn(name: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  return bytes.slice(0, openPdf(bytes).revisions[2]?.end);
}

const forms = [
  { form: 'table', signed: signedIn('att-101-freerow5M-pdfium-gs.pdf') },
  { form: 'stream', signed: signedIn('att-103-table-over-stream-gs.pdf') },
] as const;

/** What another reader shows on the page. */
async function wordsOf(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  await task.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

describe.each(forms)('a save that nobody signed, with its cross-reference in a $form', ({ form, signed }) => {
  const free = firstFree(signed);
  const benign = benignTail(signed, certificate);

  test('is no fault when it has the plain form', async () => {
    const remarked = { ...benign, lead: '\r\n', remark: '%iText-7.2.5\n' };
    const words = [benign, remarked].map((tail) => check(withTail(signed, tail), options));
    expect((await Promise.all(words)).map(({ verdict }) => verdict)).toEqual(['valid', 'valid']);
  });

  const odd = oddTails.filter((one) => one.form === undefined || one.form === form);

  test.each(odd)('leaves the file undecided with $name', async ({ edit, isBroken }) => {
    const pdf = withTail(signed, { ...benign, ...edit(benign, { free, certificate }) });
    const { verdict, reasons } = await check(pdf, options);
    const expected = isBroken ? ['invalid', false] : ['indeterminate', true];
    expect([verdict, reasons.includes('save-not-understood')]).toEqual(expected);
  });

  test('is never valid, spoilt at random, where another reader shows another page', async () => {
    const others = new Set<string>();
    const tail = withTail(signed, benign).subarray(signed.length);
    for (let seed = 0; seed < 100; seed += 1) {
      const pdf = new Uint8Array(Buffer.concat([signed, mutate(tail, seededRandom(seed))]));
      const { verdict } = await check(pdf, options);
      if (verdict === 'valid') others.add(await wordsOf(pdf));
    }
    others.delete('Nilai akhir: 65 (Cukup)');
    expect([...others]).toEqual([]);
  });
});

test('a string of any length is read to its end', () => {
  const text = `1 0 obj\n(${'a'.repeat(30_000_000)}\\))\nendobj\n`;
  expect(new PlainText(text).object()).toEqual({ num: 1, gen: 0 });
});
