import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPkcs12 } from '../../../electron/backend/signing/build-pkcs12.ts';
import { openssl } from './openssl.ts';

export type KeyKind = 'rsa' | 'rsa1024' | 'p256' | 'p384';
export type P12Cipher = 'aes256' | '3des' | 'rc2-40';

/** A certificate authority in a temporary folder, made with openssl. */
export interface Pki {
  folder: string;
  /** PEM of the root, and its DER. */
  rootPem: string;
  root: Uint8Array;
  issue(request: SignerRequest): Promise<IssuedSigner>;
  /** DER of a list with the named signers revoked. */
  revoke(names: string[]): Uint8Array;
}

export interface SignerRequest {
  name: string;
  kind: KeyKind;
  passphrase?: string;
  cipher?: P12Cipher;
  /** The authority's certificate stands before the signer's in the file. */
  caFirst?: boolean;
  days?: number;
  /** Extensions in place of the usual ones for signing. */
  extensions?: string;
}

export interface IssuedSigner {
  name: string;
  p12: Uint8Array;
  passphrase: string;
  certificatePem: string;
}

const keyOptions: Record<KeyKind, string[]> = {
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  rsa1024: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  p256: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
};
const ciphers: Record<P12Cipher, string[]> = {
  aes256: ['-keypbe', 'AES-256-CBC', '-certpbe', 'AES-256-CBC'],
  '3des': ['-legacy', '-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
  'rc2-40': ['-legacy', '-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-RC2-40', '-macalg', 'sha1'],
};
const signing = 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n';

/** Makes an authority with its own root, named so that a person in a test recognises it. */
export function makePki(folder: string, name = 'Akar Uji'): Pki {
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(join(folder, 'crlnumber'), '01\n');
  writeFileSync(join(folder, 'ca.cnf'), caConfig);
  openssl(folder, 'genpkey', ...keyOptions.p256, '-out', 'ca.key');
  openssl(
    folder,
    'req',
    '-new',
    '-x509',
    '-config',
    'ca.cnf',
    '-key',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '3650',
    '-subj',
    `/CN=${name}/O=Tinjau Uji`,
  );
  openssl(folder, 'x509', '-in', 'ca.pem', '-outform', 'DER', '-out', 'ca.der');
  let serial = 0x1000;
  return {
    folder,
    rootPem: readFileSync(join(folder, 'ca.pem'), 'utf8'),
    root: new Uint8Array(readFileSync(join(folder, 'ca.der'))),
    issue: (request) => issue(folder, request, (serial += 1)),
    revoke(names) {
      for (const revoked of names) openssl(folder, 'ca', '-config', 'ca.cnf', '-revoke', `${fileName(revoked)}.pem`);
      openssl(folder, 'ca', '-config', 'ca.cnf', '-gencrl', '-out', 'list.pem');
      openssl(folder, 'crl', '-in', 'list.pem', '-outform', 'DER', '-out', 'list.crl');
      return new Uint8Array(readFileSync(join(folder, 'list.crl')));
    },
  };
}

async function issue(folder: string, request: SignerRequest, serial: number): Promise<IssuedSigner> {
  const file = fileName(request.name);
  const passphrase = request.passphrase ?? 'rahasia';
  openssl(folder, 'genpkey', ...keyOptions[request.kind], '-out', `${file}.key`);
  openssl(
    folder,
    'req',
    '-new',
    '-utf8',
    '-config',
    'ca.cnf',
    '-key',
    `${file}.key`,
    '-out',
    `${file}.csr`,
    '-subj',
    `/CN=${request.name}/O=Dinas Uji`,
  );
  writeFileSync(join(folder, `${file}.ext`), request.extensions ?? signing);
  openssl(
    folder,
    'x509',
    '-req',
    '-in',
    `${file}.csr`,
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-set_serial',
    String(serial),
    '-days',
    String(request.days ?? 730),
    '-extfile',
    `${file}.ext`,
    '-out',
    `${file}.pem`,
  );
  return {
    name: request.name,
    passphrase,
    p12: await exportP12(folder, file, { ...request, passphrase }),
    certificatePem: readFileSync(join(folder, `${file}.pem`), 'utf8'),
  };
}

async function exportP12(
  folder: string,
  file: string,
  request: SignerRequest & { passphrase: string },
): Promise<Uint8Array> {
  // openssl always puts the key's own certificate first, so a file in the other order is built here.
  if (request.caFirst) {
    openssl(folder, 'pkcs8', '-topk8', '-nocrypt', '-in', `${file}.key`, '-outform', 'DER', '-out', `${file}.p8`);
    openssl(folder, 'x509', '-in', `${file}.pem`, '-outform', 'DER', '-out', `${file}.der`);
    const [privateKey, ...certificates] = [`${file}.p8`, 'ca.der', `${file}.der`].map((name) => read(folder, name));
    return buildPkcs12({ privateKey: privateKey ?? new Uint8Array(), certificates }, request.passphrase);
  }
  writeFileSync(join(folder, `${file}.pass`), `${request.passphrase}\n`);
  const input = ['-in', `${file}.pem`, '-inkey', `${file}.key`, '-certfile', 'ca.pem', '-out', `${file}.p12`];
  openssl(
    folder,
    'pkcs12',
    '-export',
    ...input,
    '-passout',
    `file:${file}.pass`,
    ...ciphers[request.cipher ?? 'aes256'],
  );
  return read(folder, `${file}.p12`);
}

function read(folder: string, name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}

function fileName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/gu, '_');
}

const caConfig = `[ca]
default_ca = this
[this]
database = index.txt
crlnumber = crlnumber
certificate = ca.pem
private_key = ca.key
default_md = sha256
default_crl_days = 30
[req]
distinguished_name = names
x509_extensions = root
[names]
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
`;
