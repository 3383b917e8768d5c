import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createIdentity } from '../../../electron/backend/signing/create-identity.ts';
import { openIdentityStore, type IdentityStore } from '../../../electron/backend/signing/identity-store.ts';
import { openPkcs12 } from '../../../electron/backend/signing/open-pkcs12.ts';
import type { Keychain } from '../../../electron/backend/ports.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';
import { openBackend } from '../../support/open-backend.ts';
import { makePki, type KeyKind, type P12Cipher } from '../../support/pki/make-pki.ts';
import { selfSigned } from '../../support/pki/self-signed.ts';
import { openssl } from '../../support/pki/openssl.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeFile } from 'node:fs/promises';

const passphrase = 'frasa-sandi-rahasia-42';

/** A secret store that writes base64: enough to tell sealed from clear. */
const keychain: Keychain = {
  unavailable: undefined,
  seal: (secret) => Promise.resolve(new TextEncoder().encode(Buffer.from(secret).toString('base64'))),
  open: (sealed) => Promise.resolve(Buffer.from(new TextDecoder().decode(sealed), 'base64').toString()),
};

function storeIn(folder: string, withKeychain = true): IdentityStore {
  const ports = fixedPorts();
  return openIdentityStore(folder, withKeychain ? { ...ports, keychain } : ports);
}

const made = (): Uint8Array => selfSigned('Ketua', passphrase);

const createdHere = (): Promise<Uint8Array> =>
  createIdentity({ name: 'Ketua', organisation: 'Dinas', passphrase, at: new Date('2020-02-26T02:00:00Z') });

async function everythingIn(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

describe('an identity made here', () => {
  test('is a P-256 key for signatures only, and lasts three years', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'k.p12'), await createdHere());
    openssl(folder, 'pkcs12', '-in', 'k.p12', '-passin', `pass:${passphrase}`, '-nokeys', '-out', 'k.pem');
    const text = openssl(folder, 'x509', '-in', 'k.pem', '-noout', '-text');
    expect(text).toContain('prime256v1');
    expect(text).toMatch(/X509v3 Key Usage: critical\s+Digital Signature, Non Repudiation\n/u);
    expect(text).toMatch(/Not Before: Feb 26 02:00:00 2020 GMT\s+Not After : Feb 26 02:00:00 2023 GMT/u);
    const info = openssl(
      folder,
      'pkcs12',
      '-in',
      'k.p12',
      '-passin',
      `pass:${passphrase}`,
      '-nokeys',
      '-info',
      '-noout',
    );
    expect(info).toBe('');
  });

  test('is listed with its end, opened with its passphrase, and gone when removed', async () => {
    const store = storeIn(await temporaryFolder());
    const { id } = await store.add({ p12: await createdHere(), passphrase, keepPassphrase: false });
    expect((await store.list()).kept).toMatchObject([
      {
        id,
        name: 'Ketua',
        organisation: 'Dinas',
        isLocal: true,
        keyType: 'P-256',
        keepsPassphrase: false,
        notAfter: '2023-02-26T02:00:00.000Z',
      },
    ]);
    expect((await store.open(id, passphrase)).keyType).toBe('P-256');
    await store.remove(id);
    expect((await store.list()).kept).toEqual([]);
  });
});

describe('the passphrase', () => {
  test('may rest in the secret store of the system, and never stands in clear in the data folder', async () => {
    const folder = await temporaryFolder();
    const store = storeIn(folder);
    const { id } = await store.add({ p12: made(), passphrase, keepPassphrase: true });
    expect((await store.open(id)).keyType).toBe('P-256');
    expect(await everythingIn(folder)).not.toContain(passphrase);
  });

  test('is not kept where the system has no secret store', async () => {
    const folder = await temporaryFolder();
    const store = storeIn(folder, false);
    await expect(store.add({ p12: made(), passphrase, keepPassphrase: true })).rejects.toMatchObject({
      code: 'refused',
    });
    expect((await store.list()).kept).toEqual([]);
  });

  test('is asked for when it is not kept, and refused when it is wrong', async () => {
    const store = storeIn(await temporaryFolder());
    const { id } = await store.add({ p12: made(), passphrase, keepPassphrase: false });
    await expect(store.open(id)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(store.open(id, 'salah')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('is in no log after calls that carried it, also when they failed', async () => {
    const { client, data } = await openBackend();
    await client.identities.create({ name: 'Ketua', passphrase });
    await client.identities.create({ name: '', passphrase }).catch(() => undefined);
    await client.identities
      .import({ upload: '01707f00-0000-7000-8000-000000000000', passphrase, keepPassphrase: true })
      .catch(() => undefined);
    expect(await everythingIn(data)).not.toContain(passphrase);
  });
});

const files: [KeyKind, P12Cipher, string][] = [
  ['rsa', 'aes256', 'biasa saja'],
  ['rsa', '3des', ''],
  ['rsa', 'rc2-40', 'päss 密码 🔑'],
  ['p256', 'aes256', ''],
  ['p256', '3des', 'päss 密码'],
  ['p384', 'aes256', 'päss 密码'],
  ['p384', 'rc2-40', 'biasa'],
];

test('every kind of key, cipher and passphrase that openssl writes can be imported', async () => {
  const pki = makePki(await temporaryFolder());
  for (const [kind, cipher, secret] of files) {
    const { p12 } = await pki.issue({ name: `${kind} ${cipher}`, kind, cipher, passphrase: secret });
    const key = await openPkcs12(p12, secret);
    expect([kind, key.keyType, key.chain.length]).toEqual([
      kind,
      { rsa: 'RSA', rsa1024: '', p256: 'P-256', p384: 'P-384' }[kind],
      1,
    ]);
  }
});

test('the certificate is the one that fits the key, also when the authority stands first', async () => {
  const pki = makePki(await temporaryFolder());
  const {
    p12,
    passphrase: secret,
    certificatePem,
  } = await pki.issue({ name: 'Belakangan', kind: 'p256', caFirst: true });
  const key = await openPkcs12(p12, secret);
  expect(certificatePem.replaceAll(/\s|-----[A-Z ]+-----/gu, '')).toBe(Buffer.from(key.certificate).toString('base64'));
});

test('a certificate alone, or noise, is no identity', async () => {
  await expect(openPkcs12(new Uint8Array(300), '')).rejects.toMatchObject({ code: 'invalid-input' });
});
