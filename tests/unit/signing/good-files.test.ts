import { sha256 } from '../../../electron/backend/sha256.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IssuedSigner, Pki } from '../../support/pki/make-pki.ts';
import { makePki } from '../../support/pki/make-pki.ts';
import { check } from '../../support/signing/check.ts';
import { opensslVerifies, pdfsigReport, qpdfProblems } from '../../support/signing/other-tools.ts';
import { issueThree, signAs, signByThree } from '../../support/signing/three-signers.ts';
import { makePrepared, signatories } from '../../support/signing/make-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'tinjau-pki-'));
let pki: Pki;
let signers: IssuedSigner[];
let files: Uint8Array[];

beforeAll(async () => {
  pki = makePki(folder);
  signers = await issueThree(pki);
  files = await signByThree(signers, new Date(), await makePrepared());
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const last = (): Uint8Array => files.at(-1) ?? new Uint8Array();

describe('a report signed by three', () => {
  test('is valid, each signer trusted and whole, the first certifying', async () => {
    const verdict = await check(last(), { trust: [pki.root] });
    expect(verdict.verdict).toBe('valid');
    expect(
      verdict.signatures.map(({ field, signer, integrity, identity, certified, coversWholeFile }) => [
        field,
        signer,
        integrity,
        identity,
        certified,
        coversWholeFile,
      ]),
    ).toEqual([
      ['ketua', 'Penilai Satu', 'ok', 'trusted', true, false],
      ['pendamping·1', 'Pendamping Şükrü', 'ok', 'trusted', false, false],
      ['tuan-rumah', 'Tuan Rumah', 'ok', 'trusted', false, true],
    ]);
    expect([verdict.integrity.answer, verdict.identity.answer, verdict.time.answer, verdict.changes.answer]).toEqual([
      'ok',
      'trusted',
      'claimed',
      'signatures-only',
    ]);
  });

  test('keeps every earlier file as an exact prefix', () => {
    for (const [index, file] of files.slice(0, -1).entries()) {
      const next = files[index + 1] ?? new Uint8Array();
      expect(Buffer.compare(next.subarray(0, file.length), file)).toBe(0);
    }
  });

  test('is called whole by pdfsig, qpdf and openssl', () => {
    expect(pdfsigReport(last()).match(/Signature is Valid/gu)).toHaveLength(3);
    expect(qpdfProblems(last())).toBe('');
    expect(opensslVerifies(last(), join(folder, 'ca.pem'))).toEqual([true, true, true]);
  });

  test('is the prepared file of its visit, with every signatory there', async () => {
    const prepared = files[0] ?? new Uint8Array();
    const visit = {
      preparedSha256: sha256(prepared),
      preparedBytes: prepared.length,
      signatories: signatories.map(({ id }) => id),
      signed: ['ketua', 'pendamping.1', 'tuan-rumah'],
    };
    const verdict = await check(last(), { trust: [pki.root], visit });
    expect(verdict.verdict).toBe('valid');
    expect(verdict.reasons).not.toContain('visit-not-given');
  });

  test('is undecided, never valid, without a trusted root', async () => {
    const verdict = await check(last());
    expect([verdict.verdict, verdict.identity.answer]).toEqual(['indeterminate', 'untrusted']);
  });

  test('is undecided while a field is still empty', async () => {
    const verdict = await check(files[2] ?? new Uint8Array(), { trust: [pki.root] });
    expect([verdict.verdict, verdict.reasons.includes('fields-unsigned')]).toEqual(['indeterminate', true]);
  });
});

test('signers may come in any order', async () => {
  let pdf = await makePrepared();
  for (const index of [2, 0, 1]) {
    const signer = signers[index];
    if (signer) pdf = await signAs(pdf, signatories[index]?.id ?? '', signer, new Date());
  }
  const verdict = await check(pdf, { trust: [pki.root] });
  expect([verdict.verdict, verdict.signatures.map(({ certified }) => certified)]).toEqual([
    'valid',
    [true, false, false],
  ]);
});

test('a signer who was revoked before signing makes the file invalid', async () => {
  const revoked = await pki.issue({ name: 'Dicabut', kind: 'p256' });
  const crl = pki.revoke(['Dicabut']);
  const pdf = await signAs(await makePrepared(), 'ketua', revoked, new Date(Date.now() + 2000));
  const verdict = await check(pdf, { trust: [pki.root], crls: [crl], now: new Date(Date.now() + 5000) });
  expect([verdict.verdict, verdict.identity.answer]).toEqual(['invalid', 'revoked']);
});

test('a claimed time before the revocation does not make a revoked signer valid', async () => {
  const revoked = await pki.issue({ name: 'Dicabut Lalu', kind: 'p256' });
  const crl = pki.revoke(['Dicabut Lalu']);
  const pdf = await signAs(await makePrepared(), 'ketua', revoked, new Date());
  const earlier = await check(pdf, { trust: [pki.root], crls: [crl] });
  expect(earlier.verdict).not.toBe('valid');
  expect(earlier.identity.answer).toBe('revoked');
});
