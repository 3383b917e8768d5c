import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { VerdictWord } from '../../../shared/domain/verification/verdict.ts';
import { check } from '../../support/signing/check.ts';

const folder = join(import.meta.dirname, '../../fixtures/saved-after-signing');
const read = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(folder, name)));
const now = new Date('2026-11-28T12:00:00Z');

/** The verdict, and the reasons that a person is to hear of. */
const files: [string, VerdictWord, string[]][] = [
  ['att-00-plain.pdf', 'valid', []],
  ['att-01-dss-benign.pdf', 'valid', []],
  ['v32-crl-good-in-dss.pdf', 'valid', []],
  ['att-13-hidden-xrefcomment.pdf', 'indeterminate', ['save-not-understood', 'carried-data-unreadable']],
  ['att-20-hidden-startxref-ws.pdf', 'indeterminate', ['save-not-understood', 'carried-data-unreadable']],
  ['att-62-il-comment.pdf', 'indeterminate', ['save-not-understood', 'carried-data-unreadable']],
  ['att-72-il-xref-manyfree.pdf', 'indeterminate', ['save-not-understood', 'carried-data-unreadable']],
  ['att-101-freerow5M-pdfium-gs.pdf', 'indeterminate', ['save-not-understood']],
  ['att-103-table-over-stream-gs.pdf', 'indeterminate', ['save-not-understood']],
  ['att-105-name-byte80-pdfium.pdf', 'indeterminate', ['save-not-understood']],
  ['att-02-dss-crl-garbage.pdf', 'indeterminate', ['save-not-understood', 'carried-data-unreadable']],
  ['v33-crl-30000-entries-in-dss.pdf', 'valid', []],
  ['att-30-content-replace.pdf', 'invalid', ['changed-after-signing']],
  ['att-45-unlisted-obj.pdf', 'invalid', ['changed-after-signing']],
];

const always = ['visit-not-given', 'time-claimed', 'revocation-unknown', 'seat-without-name'];

describe('a signed page and one save that nobody signed', () => {
  test.each(files)('%s is %s', async (name, word, reasons) => {
    const verdict = await check(await read(name), { trust: [await read('root.pem')], now });
    expect([verdict.verdict, verdict.reasons.filter((code) => !always.includes(code))]).toEqual([word, reasons]);
  });
});
