import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../../shared/domain/verification/verdict.ts';
import { repository } from '../../support/open-backend.ts';
import { makePki } from '../../support/pki/make-pki.ts';
import { addSignatureFields } from '../../../electron/backend/signing/add-signature-fields.ts';
import { makePrepared, makeReport, signatories } from '../../support/signing/make-report.ts';
import { issueThree } from '../../support/signing/three-signers.ts';

const run = promisify(execFile);
const cli = join(repository, 'electron/hosts/cli.ts');
const folder = mkdtempSync(join(tmpdir(), 'tinjau-cli-'));

/** Runs one command in the folder of the files: what it printed, and how it ended. */
async function tinjau(...words: string[]): Promise<{ out: string; words: string; code: number }> {
  const args = [cli, '--lang', 'en', '--data', join(folder, 'data'), ...words];
  const done = await run(process.execPath, args, { cwd: folder }).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { out: done.stdout, words: done.stderr, code: 'code' in done ? done.code : 0 };
}

const sign = (index: number, file: string, out: string): ReturnType<typeof tinjau> => {
  const key = ['--p12', `${index}.p12`, '--passphrase-file', `${index}.txt`];
  return tinjau('sign', file, ...key, '--as', signatories[index]?.id ?? '', '--out', out);
};

beforeAll(async () => {
  const signers = await issueThree(makePki(folder));
  for (const [index, { p12, passphrase }] of signers.entries()) {
    await writeFile(join(folder, `${index}.p12`), p12);
    await writeFile(join(folder, `${index}.txt`), `${passphrase}\n`);
  }
  await writeFile(join(folder, 'prepared.pdf'), await makePrepared());
  await writeFile(join(folder, 'words.txt'), 'no PDF');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('three people sign by script', () => {
  test('and the file is valid, undecided or invalid by exit code 0, 8 and 7', async () => {
    expect((await sign(0, 'prepared.pdf', 'one.pdf')).code).toBe(0);
    expect((await sign(1, 'one.pdf', 'two.pdf')).code).toBe(0);
    expect((await sign(2, 'two.pdf', 'three.pdf')).code).toBe(0);
    const valid = await tinjau('--json', 'verify', 'three.pdf', '--trust', 'ca.pem', '--report', 'verification.pdf');
    expect([valid.code, valid.words]).toEqual([0, '']);
    const verdict = JSON.parse(valid.out) as Pick<Verdict, 'verdict' | 'signatures'>;
    expect([verdict.verdict, verdict.signatures.map(({ field }) => field)]).toEqual([
      'valid',
      ['ketua', 'pendamping·1', 'tuan-rumah'],
    ]);
    expect((await readFile(join(folder, 'verification.pdf'), 'latin1')).slice(0, 5)).toBe('%PDF-');
    const undecided = await tinjau('verify', 'three.pdf');
    expect([undecided.code, undecided.out.split('\n')[0]]).toEqual([8, 'UNDECIDED (indeterminate)']);
    const bytes = await readFile(join(folder, 'three.pdf'));
    bytes[700] = (bytes[700] ?? 0) ^ 1;
    await writeFile(join(folder, 'changed.pdf'), bytes);
    expect((await tinjau('verify', 'changed.pdf', '--trust', 'ca.pem')).code).toBe(7);
  }, 60_000);
});

test('a key in another name than the seat’s signs only for a reason', async () => {
  const seats = [{ id: 'bupati', label: 'Budi Contoh — Bupati' }];
  await writeFile(join(folder, 'seat.pdf'), addSignatureFields(await makeReport(), seats, { paper: 'A4' }));
  const words = ['sign', 'seat.pdf', '--p12', '0.p12', '--passphrase-file', '0.txt', '--as', 'bupati'];
  const refused = await tinjau(...words, '--out', 'seat-signed.pdf');
  expect([refused.code, refused.words]).toEqual([
    4,
    expect.stringMatching(/“Penilai Satu”.*“Budi Contoh”.*--differs/su),
  ]);
  expect(await readdir(folder)).not.toContain('seat-signed.pdf');
  const taken = await tinjau(...words, '--differs', 'Surat tugas nomor 7', '--out', 'seat-signed.pdf');
  expect(taken.code).toBe(0);
  const verified = await tinjau('verify', 'seat-signed.pdf', '--trust', 'ca.pem');
  expect([verified.code, verified.out]).toEqual([8, expect.stringContaining('the field is for: Budi Contoh')]);
}, 60_000);

describe('what is wrong is told, and no file is left behind', () => {
  const key = ['--p12', '0.p12', '--passphrase-file', '0.txt'];
  test.each([
    ['another passphrase', 2, 'passphrase', ['sign', 'prepared.pdf', '--p12', '1.p12', '--passphrase-file', '0.txt']],
    ['no key', 2, 'whole .p12', ['sign', 'prepared.pdf', '--p12', 'words.txt', '--passphrase-file', '0.txt']],
    ['no PDF', 2, 'not a PDF', ['sign', 'words.txt', ...key]],
    ['a file that is not there', 3, 'nowhere.pdf', ['sign', 'nowhere.pdf', ...key]],
    ['a visit that is not there', 3, 'visit', ['sign', 'prepared.pdf', ...key, '--visit', 'nowhere']],
  ])('%s', async (_name, code, told, words) => {
    const done = await tinjau(...words, '--as', 'ketua', '--out', 'bad.pdf');
    expect([done.code, done.words.includes(told)]).toEqual([code, true]);
    expect((await readdir(folder)).filter((name) => name.startsWith('bad.pdf'))).toEqual([]);
  });

  test('a signatory the file does not know, with the names of those it knows', async () => {
    const done = await tinjau('sign', 'prepared.pdf', ...key, '--as', 'nobody', '--out', 'bad.pdf');
    expect([done.code, done.words.includes('Asisten I')]).toEqual([3, true]);
  });
});

test('a revocation list that is none is named', async () => {
  const done = await tinjau('verify', 'prepared.pdf', '--crl', 'words.txt');
  expect([done.code, done.words.includes('words.txt holds no revocation list')]).toEqual([2, true]);
});

test('a new key is for its owner alone, and never takes the place of another', async () => {
  const make = (): ReturnType<typeof tinjau> =>
    tinjau('--json', 'identity', 'create', '--name', 'Ketua', '--out', 'new.p12');
  const made = await make();
  expect([made.code, typeof (JSON.parse(made.out) as { passphrase: unknown }).passphrase]).toEqual([0, 'string']);
  const file = join(folder, 'new.p12');
  const first = await readFile(file);
  const forOwnerAlone = process.platform === 'win32' ? 0o666 : 0o600;
  expect((await stat(file)).mode & 0o777).toBe(forOwnerAlone);
  const again = await make();
  expect([again.code, again.words.includes('new.p12')]).toEqual([4, true]);
  expect((await readFile(file)).equals(first)).toBe(true);
});

test('a trusted file that cannot be read is named beside the verdict, and keeps nobody from it', async () => {
  const bad = join(folder, 'data', 'trusted', 'bad.pem');
  await mkdir(dirname(bad), { recursive: true });
  await writeFile(bad, 'no certificate');
  const { code, out, words } = await tinjau('--json', 'verify', 'prepared.pdf');
  await rm(bad);
  expect([code, JSON.parse(out).verdict]).toEqual([8, 'indeterminate']);
  expect(words).toMatch(/^The file trusted\/bad\.pem cannot be read and is not used/u);
});
