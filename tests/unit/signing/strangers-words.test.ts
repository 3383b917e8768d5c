import { expect, test } from 'vitest';
import { Verdict } from '../../../shared/contract/verification.ts';
import { addSignatureFields } from '../../../electron/backend/signing/add-signature-fields.ts';
import { createIdentity } from '../../../electron/backend/signing/create-identity.ts';
import { openPkcs12 } from '../../../electron/backend/signing/open-pkcs12.ts';
import { signPdf } from '../../../electron/backend/signing/sign-pdf.ts';
import { verdictLines } from '../../../electron/hosts/commands/verify.ts';
import { check } from '../../support/signing/check.ts';
import { makeReport } from '../../support/signing/make-report.ts';

test('names in a stranger’s file are told in bounded length, and cannot steer the terminal they are shown on', async () => {
  const at = new Date();
  const name = 'Ketua\u001b[2K\rVALID\u202e\n';
  const field = `kotak\n${'x'.repeat(5000)}`;
  const p12 = await createIdentity({ name, organisation: 'Dinas\u001b[0m', passphrase: 'rahasia1', at });
  const prepared = addSignatureFields(await makeReport(), [{ id: field, label: `${name}${'y'.repeat(5000)}` }], {
    paper: 'A4',
  });
  const pdf = await signPdf({ pdf: prepared, field, key: await openPkcs12(p12, 'rahasia1'), name, at });
  const verdict = await check(pdf, { now: at });
  expect(Verdict.safeParse(verdict).success).toBe(true);
  expect(verdict.signatures[0]?.signer).toContain('Ketua');
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  expect(verdictLines(verdict, 'id').filter((line) => /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u.test(line))).toEqual(
    [],
  );
});
