import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { addSignatureFields } from '../../../electron/backend/signing/add-signature-fields.ts';
import { buildCms } from '../../../electron/backend/signing/cms/build-cms.ts';
import type { SigningKey } from '../../../electron/backend/signing/open-pkcs12.ts';
import type { OpenSignature } from '../../../electron/backend/signing/signature-placeholder.ts';
import { openssl } from '../pki/openssl.ts';
import { makeReport } from '../signing/make-report.ts';
import { lastByteRange, signedFile, type Attack, type Material } from './attack.ts';
import { fillField, honestCms, rawSign } from './raw-sign.ts';

type MakeCms = (key: SigningKey, gap: OpenSignature) => Promise<Uint8Array>;

/** Signatures whose CMS is of another kind, another file or another certificate. */
export async function cms(material: Material): Promise<Attack[]> {
  const prepared = addSignatureFields(await makeReport(), [{ id: 'satu', label: 'Satu' }], { paper: 'A4' });
  const { insider: signer, at, pki } = material;
  const second = await pki.issue({ name: 'Penandatangan Kedua', kind: 'p256' });
  const short = await pki.issue({ name: 'Kunci Pendek', kind: 'rsa1024' });
  const make = async (name: string, build: MakeCms): Promise<Attack> => ({
    family: 'cms',
    name,
    pdf: await rawSign(prepared, { signer, at, edit: fillField, cms: build }),
  });
  const own = signerFiles(signer.name);
  const withOpenssl =
    (...words: string[]): MakeCms =>
    (_key, gap) =>
      Promise.resolve(opensslCms(pki.folder, gap, words));
  return [
    pasted(material),
    await make('a digest of other bytes', (key) => buildCms(key, (hash) => randomBytes(hash === 'sha256' ? 32 : 48))),
    await make('a changed certificate', async (key, gap) => changed(await honestCms(key, gap), signer.name)),
    await make('a changed signature value', async (key, gap) => flipLast(await honestCms(key, gap))),
    await make('no word on which certificate', withOpenssl('-md', 'sha256', ...own)),
    await make('SHA-1', withOpenssl('-md', 'sha1', '-cades', ...own)),
    await make('two signers', withOpenssl('-md', 'sha256', '-cades', ...own, ...signerFiles(second.name))),
    await make('content inside', withOpenssl('-md', 'sha256', '-cades', '-nodetach', ...own)),
    await make('no signed attributes', withOpenssl('-md', 'sha256', '-noattr', ...own)),
    await make('no certificate', withOpenssl('-md', 'sha256', '-cades', '-nocerts', ...own)),
    await make('a short RSA key', withOpenssl('-md', 'sha256', '-cades', ...signerFiles(short.name))),
    await make('an attribute that nothing protects', async (key, gap) => withUnsigned(await honestCms(key, gap))),
    await make('another content type', async (key, gap) => withOtherType(await honestCms(key, gap))),
    await make('a second structure behind the first', async (key, gap) =>
      Buffer.concat([await honestCms(key, gap), key.certificate]),
    ),
    await make('a certificate alone', () => Promise.resolve(new Uint8Array(readFileSync(join(pki.folder, 'ca.der'))))),
  ];
}

/** Where `pki.issue` keeps a signer's certificate and key, as words for openssl. */
export function signerFiles(name: string): string[] {
  const file = name.replaceAll(/[^A-Za-z0-9]/gu, '_');
  return ['-signer', `${file}.pem`, '-inkey', `${file}.key`];
}

/** The CMS that openssl makes, which states the time of the clock. */
export function opensslCms(folder: string, gap: OpenSignature, words: string[]): Uint8Array {
  const { bytes, start, end } = gap;
  writeFileSync(join(folder, 'covered'), Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]));
  openssl(folder, 'cms', '-sign', '-binary', '-in', 'covered', '-outform', 'DER', '-out', 'made.der', ...words);
  return new Uint8Array(readFileSync(join(folder, 'made.der')));
}

/** The first signature's CMS in the place of the last one's. */
function pasted(material: Material): Attack {
  const signed = signedFile(material);
  const [first] = [
    ...Buffer.from(signed)
      .toString('latin1')
      .matchAll(/\/ByteRange \[0 (\d+) (\d+)/gu),
  ];
  const { start } = lastByteRange(signed);
  const copy = Uint8Array.from(signed);
  copy.set(signed.subarray(Number(first?.[1]), Number(first?.[2])), start);
  return { family: 'cms', name: 'the CMS of another signature', pdf: copy };
}

function changed(der: Uint8Array, name: string): Uint8Array {
  const copy = Buffer.from(der);
  const at = copy.lastIndexOf(name);
  copy.write('X', at);
  return new Uint8Array(copy);
}

/** A remark among the attributes that no signature covers. */
function withUnsigned(der: Uint8Array): Uint8Array {
  const content = pkijs.ContentInfo.fromBER(Uint8Array.from(der));
  const signed = new pkijs.SignedData({ schema: content.content });
  const [signer] = signed.signerInfos;
  if (!signer) throw new Error('no signer');
  const remark = new pkijs.Attribute({ type: '1.2.3.4.5', values: [new asn1js.Utf8String({ value: 'disetujui' })] });
  signer.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes: [remark] });
  const again = new pkijs.ContentInfo({ contentType: content.contentType, content: signed.toSchema(true) });
  return new Uint8Array(again.toSchema().toBER());
}

/** The content is said to be enveloped data, while the signed attribute says data. */
function withOtherType(der: Uint8Array): Uint8Array {
  const copy = Buffer.from(der);
  const data = Buffer.from('06092a864886f70d010701', 'hex');
  copy[copy.indexOf(data) + data.length - 1] = 3;
  return new Uint8Array(copy);
}

function flipLast(der: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(der);
  copy[copy.length - 1] = (copy.at(-1) ?? 0) ^ 1;
  return copy;
}
