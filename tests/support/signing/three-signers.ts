import { openPkcs12 } from '../../../electron/backend/signing/open-pkcs12.ts';
import { signPaper } from '../../../electron/backend/papers/sign-paper.ts';
import type { IssuedSigner, Pki } from '../pki/make-pki.ts';
import { fonts, signatories } from './make-report.ts';

/** The hardest identities people bring: three kinds of key, three ciphers, both orders, odd passphrases. */
export async function issueThree(pki: Pki): Promise<IssuedSigner[]> {
  return [
    await pki.issue({ name: 'Penilai Satu', kind: 'rsa', cipher: 'rc2-40', passphrase: '' }),
    await pki.issue({ name: 'Pendamping Şükrü', kind: 'p384', cipher: '3des', passphrase: 'päss 密码' }),
    await pki.issue({ name: 'Tuan Rumah', kind: 'p256', cipher: 'aes256', caFirst: true }),
  ];
}

/** A report signed by three: the prepared file, then the file after each signature. */
export async function signByThree(
  signers: readonly IssuedSigner[],
  at: Date,
  prepared: Uint8Array,
): Promise<Uint8Array[]> {
  const files = [prepared];
  for (const [index, signer] of signers.entries()) {
    const pdf = files.at(-1) ?? new Uint8Array();
    files.push(await signAs(pdf, signatories[index]?.id ?? '', signer, at));
  }
  return files;
}

/** Signs one field with an issued key. */
export async function signAs(pdf: Uint8Array, signatory: string, signer: IssuedSigner, at: Date): Promise<Uint8Array> {
  const key = await openPkcs12(signer.p12, signer.passphrase);
  const signed = await signPaper({ pdf, signatory, key, at, zone: 'WIB', language: 'id', fonts }, {});
  return signed.pdf;
}
