import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openPdf, type PdfView } from '../../../electron/backend/signing/pdf/pdf-file.ts';
import { PdfFault } from '../../../electron/backend/signing/pdf/pdf-fault.ts';
import { PdfLexer } from '../../../electron/backend/signing/pdf/pdf-lexer.ts';
import { parseValue } from '../../../electron/backend/signing/pdf/pdf-parser.ts';
import { appendRevision, PdfChanges, serialize } from '../../../electron/backend/signing/pdf/pdf-writer.ts';
import { pdfDict, pdfRef, pdfText, textOf } from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { WorkBudget, type PdfSource } from '../../../electron/backend/signing/pdf/work-budget.ts';
import { isSameValue } from '../../../electron/backend/signing/verify/compare-values.ts';
import { makeReport } from '../../support/signing/make-report.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const source = (text: string): PdfSource => ({ bytes: bytes(text), budget: new WorkBudget(text.length) });
const parse = (text: string): ReturnType<typeof parseValue> => parseValue(new PdfLexer(source(text)));

/** A PDF of the least size around some objects, with a table that is right. */
function pdfOf(objects: string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  const size = objects.length + 1;
  return bytes(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
  );
}

const view = (pdf: Uint8Array): PdfView => openPdf(pdf).view();

describe('values', () => {
  test.each([
    ['(a\\(b\\)c\\\\ \\101\\n(d))', 'a(b)c\\ A\n(d)'],
    ['<48 65 6C6c 6F>', 'Hello'],
    ['<FEFF00E9>', 'é'],
    ['()', ''],
  ])('the string %s is read as its text', (written, text) => {
    const value = parse(written);
    expect(typeof value === 'object' && value?.kind === 'string' ? textOf(value) : undefined).toBe(text);
  });

  test('what is written is read as the same value', () => {
    const value = pdfDict({ A: pdfText('naïve (teks) \\'), B: pdfRef(3), 'C#d e': [1, -0.5].length, D: true, E: null });
    expect(isSameValue(parse(serialize(value)), value)).toBe(true);
  });

  test.each([
    ['a key twice', '<</A 1/A 2>>'],
    ['a string without end', '(abc'],
    ['a hex string of letters', '<4G>'],
    ['a word', 'hello'],
    ['two hundred brackets', '['.repeat(200)],
    ['a dictionary without end', '<</A 1'],
  ])('%s is refused', (_name, written) => {
    expect(() => parse(written)).toThrow(PdfFault);
  });
});

describe('files', () => {
  const whole = pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']);

  test('a whole one is read', () => {
    expect(view(whole).numbers()).toEqual(new Set([1, 2]));
  });

  test('one that was appended to shows both states', () => {
    const file = openPdf(whole);
    const changes = new PdfChanges(file);
    changes.set(pdfRef(2), pdfDict({ Count: 7 }));
    const appended = openPdf(appendRevision(file, changes).bytes);
    const counts = [1, 2].map((save) => appended.view(save).resolveDict(pdfRef(2), 'pages').entries.get('Count'));
    expect(counts).toEqual([0, 7]);
  });

  test.each([
    [
      'an offset that points at another object',
      Buffer.from(whole).toString('latin1').replace('0000000009 00000 n', '0000000053 00000 n'),
    ],
    ['bytes behind the end', `${Buffer.from(whole).toString('latin1')}more`],
    ['no startxref', Buffer.from(whole).toString('latin1').replace('startxref', 'startxxxx')],
    ['a size of the table beyond the file', Buffer.from(whole).toString('latin1').replace('xref\n0 3', 'xref\n0 9')],
    ['encryption', Buffer.from(pdfOf(['<<>>'], '/Encrypt 1 0 R')).toString('latin1')],
  ])('%s is refused, never repaired', (_name, text) => {
    expect(() => {
      const opened = view(bytes(text));
      for (const num of opened.numbers()) opened.object(pdfRef(num));
    }).toThrow(PdfFault);
  });

  test('a stream whose length is its own is refused instead of turning for ever', () => {
    const pdf = pdfOf(['<</Type/Catalog>>', '<</Length 2 0 R>>\nstream\nx\nendstream']);
    expect(() => view(pdf).object(pdfRef(2))).toThrow(PdfFault);
  });

  test('references that go round end in a refusal', () => {
    const pdf = pdfOf(['<</Type/Catalog>>', '3 0 R', '2 0 R']);
    expect(() => view(pdf).resolve(pdfRef(2))).toThrow(PdfFault);
  });

  test('a compressed table that would fill the memory is refused', () => {
    const bomb = deflateSync(Buffer.alloc(140 * 1024 * 1024));
    const head = `%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 9/W[1 4 2]/Root 1 0 R/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`;
    const pdf = Buffer.concat([Buffer.from(head), bomb, Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF\n')]);
    expect(() => openPdf(new Uint8Array(pdf))).toThrow(PdfFault);
  });

  test('the reports made here are read to the last object', async () => {
    const opened = view(await makeReport());
    for (const num of opened.numbers()) expect(opened.object(pdfRef(num))).toBeDefined();
  });
});
