import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSignatureFields } from '../../electron/backend/signing/add-signature-fields.ts';
import { pdfDict } from '../../electron/backend/signing/pdf/pdf-value.ts';
import { append } from '../support/attacks/attack.ts';
import { makePki } from '../support/pki/make-pki.ts';
import { check } from '../support/signing/check.ts';
import { makeReport, signatories } from '../support/signing/make-report.ts';
import { issueThree, signAs } from '../support/signing/three-signers.ts';

// Verifying a 60 MB file with three signatures, against sha256sum of the same file in the same run.
const photos = 50;
const photoBytes = 1_200_000;
const rounds = 5;

const folder = mkdtempSync(join(tmpdir(), 'tinjau-bench-'));
const pki = makePki(folder);
const signers = await issueThree(pki);
const heavy = append(await makeReport(), (_file, changes) => {
  for (let photo = 0; photo < photos; photo += 1) {
    changes.add({ kind: 'stream', dict: pdfDict({}), raw: new Uint8Array(randomBytes(photoBytes)) });
  }
});

const signStart = performance.now();
let pdf = addSignatureFields(heavy, signatories, { paper: 'A4' });
for (const [index, signer] of signers.entries())
  pdf = await signAs(pdf, signatories[index]?.id ?? '', signer, new Date());
const signing = performance.now() - signStart;
const file = join(folder, 'heavy.pdf');
writeFileSync(file, pdf);

const own = await medianOf(async () => {
  const { verdict } = await check(pdf, { trust: [pki.root] });
  if (verdict !== 'valid') throw new Error(`the file is ${verdict}`);
});
const shell = await medianOf(() => execFileSync('sha256sum', [file]));
const native = await medianOf(() => createHash('sha256').update(pdf).digest());
rmSync(folder, { recursive: true });

const ratio = own / shell;
const bound = 8;
console.log(`file ${(pdf.length / 1e6).toFixed(1)} MB, three signatures`);
console.log(`prepare and sign three times, verifying each: ${signing.toFixed(0)} ms`);
console.log(`verify ${own.toFixed(0)} ms · sha256sum ${shell.toFixed(0)} ms · createHash ${native.toFixed(0)} ms`);
console.log(
  `verify / sha256sum = ${ratio.toFixed(2)} (bound ${bound}: the file is hashed once whole and once per signature)`,
);
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
process.exitCode = ratio > bound ? 1 : 0;

async function medianOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}
