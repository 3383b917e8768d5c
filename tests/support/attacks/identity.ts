import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addSignatureFields } from '../../../electron/backend/signing/add-signature-fields.ts';
import { createIdentity } from '../../../electron/backend/signing/create-identity.ts';
import { openssl } from '../pki/openssl.ts';
import { makePki, type IssuedSigner } from '../pki/make-pki.ts';
import { makeReport } from '../signing/make-report.ts';
import type { Attack, Material } from './attack.ts';
import { fillField, rawSign } from './raw-sign.ts';

const day = 24 * 60 * 60 * 1000;

/** Whole signatures by people who must not be believed. */
export async function identity(material: Material): Promise<Attack[]> {
  const { pki, at } = material;
  const prepared = addSignatureFields(await makeReport(), [{ id: 'satu', label: 'Satu' }], { paper: 'A4' });
  const make = async (name: string, signer: IssuedSigner, when = at): Promise<Attack> => ({
    family: 'identity',
    name,
    pdf: await rawSign(prepared, { signer, at: when, edit: fillField }),
  });
  const twin = join(pki.folder, 'kembar');
  mkdirSync(twin, { recursive: true });
  const fake = await makePki(twin).issue({ name: 'Tuan Rumah', kind: 'p256' });
  const usage = (extensions: string, name: string): Promise<IssuedSigner> =>
    pki.issue({ name, kind: 'p256', extensions });
  const short = await pki.issue({ name: 'Sehari', kind: 'p256', days: 1 });
  const authority = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n';
  const bounded = await usage(`${authority}nameConstraints=permitted;DNS:contoh.id\n`, 'Madya Terbatas');
  const ended = await pki.issue({ name: 'Madya Sehari', kind: 'p256', days: 1, extensions: authority });
  const own: IssuedSigner = {
    name: 'Akar Uji',
    passphrase: 'rahasia1',
    certificatePem: '',
    p12: await createIdentity({ name: 'Akar Uji', organisation: 'Tinjau Uji', passphrase: 'rahasia1', at }),
  };
  return [
    await make('another authority of the same name', fake),
    await make('a self-made identity named like the root', own),
    await make('a certificate that has ended when it signs', short, new Date(at.getTime() + 3 * day)),
    await make('a certificate that has not begun', short, new Date(at.getTime() - 3 * day)),
    await make(
      'a key for encryption only',
      await usage('basicConstraints=critical,CA:FALSE\nkeyUsage=critical,keyEncipherment\n', 'Sandi'),
    ),
    await make(
      'a key for servers only',
      await usage('basicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\n', 'Peladen'),
    ),
    await make(
      'a critical extension nobody knows',
      await usage('basicConstraints=critical,CA:FALSE\n1.2.3.4.5=critical,ASN1:NULL\n', 'Asing'),
    ),
    await make('issued by one who is no authority', await issuedBy(material, material.insider)),
    await make('issued by an authority for other names', await issuedBy(material, bounded)),
    await make(
      'issued by an authority that has ended',
      await issuedBy(material, ended),
      new Date(at.getTime() + 3 * day),
    ),
    await make('an authority itself', bounded),
    await make(
      'a key for timestamps only',
      await usage('basicConstraints=critical,CA:FALSE\nextendedKeyUsage=critical,timeStamping\n', 'Stempel'),
    ),
    await make('a time far in the future', material.insider, new Date(at.getTime() + 300 * day)),
  ];
}

/** A certificate that somebody whom the trusted authority vouches for has signed. */
async function issuedBy({ pki }: Material, issuer: IssuedSigner): Promise<IssuedSigner> {
  const middle = issuer.name.replaceAll(/[^A-Za-z0-9]/gu, '_');
  const run = (...words: string[]): string => openssl(pki.folder, ...words);
  run('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', 'anak.key');
  run('req', '-new', '-config', 'ca.cnf', '-key', 'anak.key', '-out', 'anak.csr', '-subj', '/CN=Anak/O=Dinas Uji');
  run(
    'x509',
    '-req',
    '-in',
    'anak.csr',
    '-CA',
    `${middle}.pem`,
    '-CAkey',
    `${middle}.key`,
    '-set_serial',
    '77',
    '-days',
    '9',
    '-out',
    'anak.pem',
  );
  run(
    'pkcs12',
    '-export',
    '-in',
    'anak.pem',
    '-inkey',
    'anak.key',
    '-certfile',
    `${middle}.pem`,
    '-out',
    'anak.p12',
    '-passout',
    'pass:rahasia',
  );
  const p12 = new Uint8Array(readFileSync(join(pki.folder, 'anak.p12')));
  return {
    name: 'Anak',
    passphrase: 'rahasia',
    certificatePem: readFileSync(join(pki.folder, 'anak.pem'), 'utf8'),
    p12,
  };
}
