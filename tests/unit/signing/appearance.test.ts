import { expect, test } from 'vitest';
import { addSignatureFields, withEntry } from '../../../electron/backend/signing/add-signature-fields.ts';
import { appearanceOf } from '../../../electron/backend/signing/appearance-words.ts';
import { createIdentity } from '../../../electron/backend/signing/create-identity.ts';
import { openPkcs12 } from '../../../electron/backend/signing/open-pkcs12.ts';
import { openPdf } from '../../../electron/backend/signing/pdf/pdf-file.ts';
import { readPages } from '../../../electron/backend/signing/pdf/pdf-pages.ts';
import { pdfArray } from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { readSignatureFields } from '../../../electron/backend/signing/pdf/signature-fields.ts';
import { renderAppearance } from '../../../electron/backend/signing/render-appearance.ts';
import { append } from '../../support/attacks/attack.ts';
import { makePki } from '../../support/pki/make-pki.ts';
import { selfSigned } from '../../support/pki/self-signed.ts';
import { fonts, makeReport } from '../../support/signing/make-report.ts';
import { textOfPdf } from '../../support/signing/other-tools.ts';
import { signAs } from '../../support/signing/three-signers.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const size = { width: 219.78, height: 94 };
const drawn = {
  strokes: [
    [
      [0, 0],
      [100, 50],
    ],
    [[5, 5]],
    [],
  ] as [number, number][][],
  width: 200,
  height: 100,
};

async function wordsFor(p12: Uint8Array, language: 'id' | 'en'): Promise<string> {
  const key = await openPkcs12(p12, 'rahasia');
  const at = new Date('2020-02-28T09:12:00Z');
  const look = appearanceOf({ key, role: 'Ketua Tim', at, zone: 'WIB', language, sha256: 'a'.repeat(64), size, drawn });
  return textOfPdf(await renderAppearance(look, fonts)).replaceAll(/\s+/gu, ' ');
}

test('a local key is called one, in both languages, with the time of the place', async () => {
  const p12 = selfSigned('Penilai Satu', 'rahasia');
  expect(await wordsFor(p12, 'id')).toMatch(
    /Penilai Satu Ketua Tim 28 Februari 2020 pukul 16\.12 WIB Ditandatangani elektronik dengan kunci lokal \(TTE tidak tersertifikasi\) SHA-256 a{64}/u,
  );
  expect(await wordsFor(p12, 'en')).toContain('28 February 2020 at 16:12 WIB Signed electronically with a local key');
});

test('a certificate of an authority is never called one of the national authority', async () => {
  const pki = makePki(await temporaryFolder(), 'Balai Sertifikasi Elektronik');
  const { p12 } = await pki.issue({ name: 'Pejabat', kind: 'p256' });
  const words = await wordsFor(p12, 'id');
  expect(words).toContain('penerbit sertifikat: Balai Sertifikasi Elektronik');
  expect(words).not.toContain('BSrE');
});

test('the longest names stay on their one page, beside a code that is still drawn', async () => {
  const long = 'Kepala Dinas Komunikasi dan Informatika Kabupaten Bojonegoro selaku Ketua Tim Pelaksana '.repeat(3);
  const p12 = await createIdentity({
    name: 'É'.repeat(60),
    passphrase: 'rahasia',
    at: new Date('2020-02-26T00:00:00Z'),
  });
  const key = await openPkcs12(p12, 'rahasia');
  const look = appearanceOf({
    key,
    role: long,
    at: new Date(),
    zone: 'WIT',
    language: 'id',
    sha256: 'b'.repeat(64),
    size,
    drawn,
  });
  expect(Buffer.byteLength(look.qr)).toBeLessThanOrEqual(150);
  const pdf = await renderAppearance(look, fonts);
  expect(readPages(openPdf(pdf).view())).toHaveLength(1);
  expect(textOfPdf(pdf)).toContain(`SHA-256 ${'b'.repeat(64)}`);
});

test('a field of any size is filled in its own shape', async () => {
  const pki = makePki(await temporaryFolder());
  const signer = await pki.issue({ name: 'Penilai', kind: 'p256' });
  const prepared = addSignatureFields(await makeReport(), [{ id: 'satu', label: 'Satu' }], { paper: 'A4' });
  const small = append(prepared, (file, changes) => {
    const [field] = readSignatureFields(file.view());
    if (field) changes.set(field.ref, withEntry(field.dict, 'Rect', pdfArray([50, 50, 110, 70])));
  });
  const signed = await signAs(small, 'satu', signer, new Date());
  expect(textOfPdf(signed)).toContain('Penilai');
});
