import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSignatureFields } from '../../../electron/backend/signing/add-signature-fields.ts';
import { addTimestamp } from '../../../electron/backend/signing/add-timestamp.ts';
import { openPdf } from '../../../electron/backend/signing/pdf/pdf-file.ts';
import { PdfChanges, appendRevision, serialize } from '../../../electron/backend/signing/pdf/pdf-writer.ts';
import { pdfDict, pdfText } from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { oddityOfSave } from '../../../electron/backend/signing/verify/save-grammar.ts';
import { compressed } from '../../support/fuzz/make-seeds.ts';
import { makePki, type IssuedSigner, type Pki } from '../../support/pki/make-pki.ts';
import { startTimestampServer } from '../../support/pki/timestamp-server.ts';
import { makeReport, signatories } from '../../support/signing/make-report.ts';
import { hasProgram } from '../../support/signing/other-tools.ts';
import { signAs } from '../../support/signing/three-signers.ts';

const folder = mkdtempSync(join(tmpdir(), 'tinjau-saves-'));
let pki: Pki;
let signer: IssuedSigner;

beforeAll(async () => {
  pki = makePki(folder);
  signer = await pki.issue({ name: 'Budi xref 4 0 obj', kind: 'p256' });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is unusual about each save but the first. */
function oddities(pdf: Uint8Array): (string | undefined)[] {
  const file = openPdf(pdf);
  return file.revisions.slice(1).map((_, index) => oddityOfSave(file, index + 1));
}

async function signAndStamp(report: Uint8Array): Promise<Uint8Array> {
  const server = await startTimestampServer(pki);
  let pdf = addSignatureFields(report, signatories, { paper: 'A4' });
  for (const { id } of signatories) {
    pdf = await signAs(pdf, id, signer, new Date());
    pdf = await addTimestamp(pdf, [new Uint8Array(new X509Certificate(signer.certificatePem).raw)], server.url);
  }
  await server.close();
  return pdf;
}

describe('every save made here has the one form that all readers read alike', () => {
  const none = Array.from({ length: 7 }, () => undefined);

  test('with tables, also where a name has words of structure', async () => {
    expect(oddities(await signAndStamp(await makeReport()))).toEqual(none);
  });

  test('with compressed objects', async ({ skip }) => {
    skip(!hasProgram('qpdf'), 'qpdf is not on this machine');
    expect(oddities(await signAndStamp(compressed(await makeReport())))).toEqual(none);
  });

  test('with numbers next to nothing and words of structure in a text', async () => {
    const file = openPdf(await makeReport());
    const changes = new PdfChanges(file);
    changes.add(pdfDict({ A: 1e-7, B: -1e-7, C: -0.5, D: pdfText('(endobj) trailer') }));
    expect(oddities(appendRevision(file, changes).bytes)).toEqual([undefined]);
    expect([1e-7, -1e-7, -0.5, 12.25].map(serialize)).toEqual(['0', '0', '-0.5', '12.25']);
  });
});
