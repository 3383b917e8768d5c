import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addSignatureFields } from '../../../electron/backend/signing/add-signature-fields.ts';
import { openPkcs12 } from '../../../electron/backend/signing/open-pkcs12.ts';
import type { SignedFile } from '../../../electron/backend/signing/sign-and-verify.ts';
import { signPaper } from '../../../electron/backend/papers/sign-paper.ts';
import { opensslCms, signerFiles } from '../../support/attacks/cms.ts';
import { fillField, rawSign } from '../../support/attacks/raw-sign.ts';
import { makePki, type IssuedSigner, type Pki } from '../../support/pki/make-pki.ts';
import { startTimestampServer, type TimestampServer } from '../../support/pki/timestamp-server.ts';
import { check } from '../../support/signing/check.ts';
import { fonts, makePrepared, makeReport } from '../../support/signing/make-report.ts';
import { qpdfProblems } from '../../support/signing/other-tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'tinjau-tsa-'));
let pki: Pki;
let signer: IssuedSigner;
let server: TimestampServer;

beforeAll(async () => {
  pki = makePki(folder);
  signer = await pki.issue({ name: 'Penilai', kind: 'p256' });
  server = await startTimestampServer(pki);
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function sign(pdf: Uint8Array, signatory: string, timestampServer: string): Promise<SignedFile> {
  const key = await openPkcs12(signer.p12, signer.passphrase);
  return signPaper({ pdf, signatory, key, at: new Date(), zone: 'WIB', language: 'id', fonts }, { timestampServer });
}

async function signAll(timestampServer: string): Promise<Uint8Array> {
  let pdf = await makePrepared();
  for (const id of ['ketua', 'pendamping.1', 'tuan-rumah']) pdf = (await sign(pdf, id, timestampServer)).pdf;
  return pdf;
}

test('a configured server proves the time of every signature, and later signers may follow', async () => {
  const pdf = await signAll(server.url);
  const verdict = await check(pdf, { trust: [pki.root] });
  expect([verdict.verdict, verdict.time.answer, verdict.changes.answer]).toEqual([
    'valid',
    'proven',
    'signatures-only',
  ]);
  expect(verdict.signatures.map(({ kind }) => kind)).toEqual([
    'signature',
    'timestamp',
    'signature',
    'timestamp',
    'signature',
    'timestamp',
  ]);
  expect(verdict.signatures.every(({ provenAt }) => provenAt !== null)).toBe(true);
  expect(qpdfProblems(pdf)).toBe('');
});

test('without a trusted timestamp authority the time is only claimed', async () => {
  const { pdf, timestamp } = await sign(await makePrepared(), 'ketua', server.url);
  const verdict = await check(pdf, { trust: [new TextEncoder().encode(signer.certificatePem)] });
  expect([timestamp, verdict.time.answer, verdict.reasons.includes('timestamp-untrusted')]).toEqual([
    'added',
    'claimed',
    true,
  ]);
});

test('a proven time keeps a signature valid after its certificate has ended', async () => {
  const pdf = await signAll(server.url);
  const inThreeYears = new Date(Date.now() + 3 * 365 * 24 * 60 * 60 * 1000);
  const verdict = await check(pdf, { trust: [pki.root], now: inThreeYears });
  expect(verdict.verdict).toBe('valid');
});

test('a server that cannot be reached leaves a whole signature, and says so', async () => {
  const { timestamp, pdf } = await sign(await makePrepared(), 'ketua', 'http://127.0.0.1:9/');
  const verdict = await check(pdf, { trust: [pki.root] });
  expect([timestamp, verdict.signatures.map(({ integrity }) => integrity)]).toEqual(['unreachable', ['ok']]);
});

test('an answer to another question is not written into the file', async () => {
  const liar = await startTimestampServer(pki, (answer) => {
    const copy = Buffer.from(answer);
    // Another byte of the imprint: the first after the SHA-256 algorithm and the octet string's header.
    const at = copy.indexOf(Buffer.from('0420', 'hex'));
    copy[at + 5] = (copy[at + 5] ?? 0) ^ 1;
    return copy;
  });
  const { timestamp, verdict } = await sign(await makePrepared(), 'ketua', liar.url);
  await liar.close();
  expect([liar.asked(), timestamp, verdict.signatures.length]).toEqual([1, 'unreachable', 1]);
});

test('a changed timestamp makes the file invalid', async () => {
  const { pdf } = await sign(await makePrepared(), 'ketua', server.url);
  const text = Buffer.from(pdf).toString('latin1');
  const gap = text.lastIndexOf('/Contents <') + 11;
  const copy = Uint8Array.from(pdf);
  copy[gap + 600] = copy[gap + 600] === 0x30 ? 0x31 : 0x30;
  const verdict = await check(copy, { trust: [pki.root] });
  expect(verdict.verdict).not.toBe('valid');
});

test('a time within the signature that lies days from the stated one leaves the file undecided', async () => {
  const inFiveDays = new Date(Date.now() + 5 * 24 * 60 * 60 * 1000);
  const prepared = addSignatureFields(await makeReport(), [{ id: 'satu', label: 'Satu' }], { paper: 'A4' });
  const signAt = (at: Date): Promise<Uint8Array> =>
    rawSign(prepared, {
      signer,
      at,
      edit: fillField,
      cms: (_key, gap) =>
        Promise.resolve(opensslCms(folder, gap, ['-md', 'sha256', '-cades', ...signerFiles(signer.name)])),
    });
  const verdicts = [await signAt(new Date()), await signAt(inFiveDays)].map(async (pdf) => {
    const { verdict, reasons } = await check(pdf, { trust: [pki.root], now: inFiveDays });
    return [verdict, reasons.includes('time-contradiction')];
  });
  expect(await Promise.all(verdicts)).toEqual([
    ['valid', false],
    ['indeterminate', true],
  ]);
});
