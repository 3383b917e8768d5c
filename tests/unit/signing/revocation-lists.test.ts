import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../../shared/i18n/say.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { openPdf } from '../../../electron/backend/signing/pdf/pdf-file.ts';
import { pdfArray, pdfDict, pdfName, pdfRef, type PdfValue } from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { withEntry } from '../../../electron/backend/signing/add-signature-fields.ts';
import { readRevocationLists } from '../../../electron/backend/signing/read-trust.ts';
import { append } from '../../support/attacks/attack.ts';
import { mutate, seededRandom } from '../../support/fuzz/mutate.ts';
import { check, type CheckOptions } from '../../support/signing/check.ts';

const folder = join(import.meta.dirname, '../../fixtures/saved-after-signing');
const read = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(folder, name)));

let plain: Uint8Array;
let options: CheckOptions;
/** Good lists of the issuer: one of no entry, one of 30,000. */
let short: Uint8Array;
let long: Uint8Array;

beforeAll(async () => {
  plain = await read('att-00-plain.pdf');
  options = { trust: [await read('root.pem')], now: new Date('2026-11-28T12:00:00Z') };
  [short, long] = [await carriedIn('v32-crl-good-in-dss.pdf'), await carriedIn('v33-crl-30000-entries-in-dss.pdf')];
});

/** The one stream of validation data in a file of these. */
async function carriedIn(name: string): Promise<Uint8Array> {
  const view = openPdf(await read(name)).view();
  const value = view.object(pdfRef(11));
  if (typeof value !== 'object' || value?.kind !== 'stream') throw new Error('no stream');
  return view.decode(value, 1_000_000);
}

/** The signed page with one item of a list of validation data behind it. */
function carrying(list: string, der: Uint8Array): Uint8Array {
  return append(plain, (file, changes) => {
    const stream: PdfValue = {
      kind: 'stream',
      dict: pdfDict({ Filter: pdfName('FlateDecode') }),
      raw: deflateSync(der),
    };
    const dss = changes.add(pdfDict({ Type: pdfName('DSS'), [list]: pdfArray([changes.add(stream)]) }));
    changes.set(pdfRef(1), withEntry(file.view().root, 'DSS', dss));
  });
}

describe('a revocation list that the person gives', () => {
  test('is read also when it has 30,000 entries', async () => {
    const { verdict, reasons } = await check(plain, { ...options, crls: [long] });
    expect([verdict, reasons.includes('revocation-unknown')]).toEqual(['valid', false]);
  });

  test('is refused by the name of its file when it is none, whatever is wrong with it', () => {
    const answers = new Set<string>();
    for (let seed = 0; seed < 300; seed += 1) {
      try {
        readRevocationLists({ fileName: 'daftar.crl', bytes: mutate(short, seededRandom(seed)) });
      } catch (error) {
        answers.add(error instanceof AppError ? `${error.code} ${say('en', error.sentence)}` : String(error));
      }
    }
    expect([...answers]).toEqual([
      'invalid-input daftar.crl holds no revocation list (PEM or DER). Nothing was checked.',
    ]);
  });
});

describe('validation data that a file carries', () => {
  test.each(['Certs', 'CRLs', 'OCSPs'])('leaves an answer however it is spoilt: %s', async (list) => {
    const words = new Set<string>();
    for (let seed = 0; seed < 60; seed += 1) {
      const { verdict, reasons } = await check(carrying(list, mutate(short, seededRandom(seed))), options);
      words.add(reasons.includes('save-not-understood') ? 'not understood' : verdict);
    }
    expect(words.has('not understood')).toBe(true);
  });

  test('must be exactly one of its kind', async () => {
    const double = Buffer.concat([short, short]);
    const wrongList = [carrying('Certs', short), carrying('OCSPs', short), carrying('CRLs', double)];
    const verdicts = [carrying('CRLs', short), ...wrongList].map((pdf) => check(pdf, options));
    expect((await Promise.all(verdicts)).map(({ verdict }) => verdict)).toEqual([
      'valid',
      'indeterminate',
      'indeterminate',
      'indeterminate',
    ]);
  });
});
