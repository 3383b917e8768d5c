import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { needs } from '../../support/needs.ts';
import { carriedFiles } from '../../support/report/read-pdf.ts';
import { check } from '../../support/signing/check.ts';

needs('pdfdetach');

const folder = join(import.meta.dirname, '../../fixtures/signed-with-data');
const read = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(folder, name)));

it('a paper that was signed while papers carried their visit stays valid', async () => {
  const pdf = await read('attendance.pdf');
  expect(Object.keys(carriedFiles(pdf))).toEqual(['kunjungan.json']);
  const verdict = await check(pdf, { trust: [await read('root.pem')], now: new Date('2026-11-29T00:00:00Z') });
  expect([verdict.verdict, verdict.signatures.length]).toEqual(['valid', 3]);
});
