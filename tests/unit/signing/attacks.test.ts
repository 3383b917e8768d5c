import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allAttacks } from '../../support/attacks/all-attacks.ts';
import { lastByteRange, signedFile, type Attack, type Material } from '../../support/attacks/attack.ts';
import { makeMaterial } from '../../support/attacks/make-material.ts';
import { addSignatureFields } from '../../../electron/backend/signing/add-signature-fields.ts';
import { compressed } from '../../support/fuzz/make-seeds.ts';
import { check } from '../../support/signing/check.ts';
import { makeReport, signatories } from '../../support/signing/make-report.ts';
import { hasProgram } from '../../support/signing/other-tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'tinjau-attack-'));
let material: Material;
let attacks: Attack[];

beforeAll(async () => {
  material = await makeMaterial(folder);
  attacks = await allAttacks(material);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Attacks that a verifier can only leave undecided: nothing in the file is wrong, or nothing in it is known. */
const undecided = new Set(['stripping', 'identity', 'cms', 'parser', 'universal-forgery']);

describe('no attack is called valid', () => {
  test('without the visit', async () => {
    const called: string[] = [];
    for (const attack of attacks.filter(({ needsVisit }) => !needsVisit)) {
      const { verdict, reasons } = await check(attack.pdf, { trust: [material.pki.root], now: later() });
      const isCaught =
        verdict === 'invalid' || (verdict === 'indeterminate' && (undecided.has(attack.family) || attack.staysOpen));
      if (!isCaught) called.push(`${attack.family}: ${attack.name} → ${verdict} (${reasons.join(', ')})`);
    }
    expect(called).toEqual([]);
  });

  test('with the visit at hand', async () => {
    const called: string[] = [];
    const { visit, pki } = material;
    for (const attack of attacks) {
      const { verdict, reasons } = await check(attack.pdf, { trust: [pki.root], now: later(), visit });
      const isHonestToo = attack.family === 'housekeeping' && attack.staysOpen === true && verdict === 'indeterminate';
      if (verdict !== 'invalid' && !isHonestToo)
        called.push(`${attack.family}: ${attack.name} → ${verdict} (${reasons.join(', ')})`);
    }
    expect(called.filter((line) => !line.startsWith('parser'))).toEqual([]);
  });
});

test('every family of the literature is there', () => {
  const families = new Set(attacks.map(({ family }) => family));
  expect([...families].sort()).toEqual([
    'certification',
    'cms',
    'housekeeping',
    'identity',
    'incremental-saving',
    'parser',
    'planted-before',
    'rogue-signature',
    'shadow',
    'stripping',
    'universal-forgery',
    'wrapping',
  ]);
  expect(attacks.length).toBeGreaterThan(140);
});

test('no attack is called valid on a report of compressed objects either', async ({ skip }) => {
  skip(!hasProgram('qpdf'), 'qpdf is not on this machine');
  const own = mkdtempSync(join(tmpdir(), 'tinjau-attack-'));
  const prepared = addSignatureFields(compressed(await makeReport()), signatories, { paper: 'A4' });
  const compact = await makeMaterial(own, prepared);
  const now = new Date(compact.at.getTime() + 1000);
  const called: string[] = [];
  for (const { family, name, pdf, needsVisit } of await allAttacks(compact)) {
    const visit = needsVisit ? { visit: compact.visit } : {};
    const { verdict } = await check(pdf, { trust: [compact.pki.root], now, ...visit });
    if (verdict === 'valid') called.push(`${family}: ${name}`);
  }
  rmSync(own, { recursive: true, force: true });
  expect(called).toEqual([]);
}, 120_000);

test('a flipped bit anywhere in a signed range is never valid', async () => {
  const signed = signedFile(material);
  const { start, end } = lastByteRange(signed);
  const called: number[] = [];
  // Spread evenly with a stride that is prime to the file's habits, so that every run tries the same places.
  for (let at = 11; at < signed.length; at += 911) {
    if (at >= start && at < end) continue;
    const copy = Uint8Array.from(signed);
    copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
    const { verdict } = await check(copy, { trust: [material.pki.root], now: later() });
    if (verdict === 'valid') called.push(at);
  }
  expect(called).toEqual([]);
});

test('the genuine file is valid, so the attacks fail for what they change', async () => {
  const { verdict } = await check(signedFile(material), {
    trust: [material.pki.root],
    now: later(),
    visit: material.visit,
  });
  expect(verdict).toBe('valid');
});

function later(): Date {
  return new Date(material.at.getTime() + 1000);
}
