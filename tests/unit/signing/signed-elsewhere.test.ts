import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reasonWeights } from '../../../shared/domain/verification/reasons.ts';
import { check } from '../../support/signing/check.ts';

const folder = join(import.meta.dirname, '../../fixtures/signed-elsewhere');
const read = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(folder, name)));
const now = new Date('2026-11-26T12:00:00Z');

/** Why each is undecided, in the program's own ways: BER, SHA-1, no ESS, fields that came along, a cross-reference of its own form. */
const files: [string, number, string[]][] = [
  ['poppler-three.pdf', 3, ['cms-not-canonical', 'save-not-understood']],
  ['poppler-tinjau.pdf', 2, ['fields-unsigned', 'cms-not-canonical']],
  ['tinjau-poppler-tinjau.pdf', 3, ['cms-not-canonical', 'save-not-understood']],
  ['tinjau-pdfbox-tinjau.pdf', 3, ['certificate-not-bound']],
  ['tinjau-mupdf-tinjau.pdf', 3, ['weak-algorithm', 'certificate-not-bound', 'save-not-understood']],
  ['pdfbox-two-fields.pdf', 2, ['field-added', 'certificate-not-bound', 'cms-not-canonical']],
  ['pdfbox-linearized.pdf', 1, ['certificate-not-bound']],
  ['libreoffice.pdf', 1, ['cms-not-canonical']],
  ['signpdf-two.pdf', 2, ['field-added', 'certificate-not-bound', 'save-not-understood']],
  ['libpdf-two.pdf', 2, ['field-added']],
];

describe.each(files)('%s, untouched', (name, count, expected) => {
  test('is whole, its signers are named, and the reasons say what is open', async () => {
    const verdict = await check(await read(name), { trust: [await read('roots.pem')], now });
    expect([verdict.integrity.answer, verdict.identity.answer, verdict.verdict]).toEqual([
      'ok',
      'trusted',
      'indeterminate',
    ]);
    expect(verdict.signatures.map(({ integrity }) => integrity)).toEqual(Array.from({ length: count }, () => 'ok'));
    expect(verdict.reasons.filter((code) => reasonWeights[code] !== 'note').sort()).toEqual(expected.toSorted());
  });

  test('is broken when one bit of it is changed', async () => {
    const bytes = await read(name);
    bytes[700] = (bytes[700] ?? 0) ^ 1;
    const verdict = await check(bytes, { trust: [await read('roots.pem')], now });
    expect([verdict.verdict, verdict.integrity.answer]).toEqual(['invalid', 'broken']);
  });
});
