import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import {
  BasicConstraintsExtension,
  cryptoProvider,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { buildPkcs12 } from './build-pkcs12.ts';

/** Who a new local identity says it is. Nobody has checked these words. */
export interface IdentityRequest {
  name: string;
  organisation?: string | undefined;
  passphrase: string;
  at: Date;
}

const yearsValid = 3;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** Makes a P-256 key with a self-signed certificate for signatures, as a .p12. It is trusted only where its certificate is. */
export async function createIdentity(request: IdentityRequest): Promise<Uint8Array> {
  cryptoProvider.set(globalThis.crypto);
  const keys = await globalThis.crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const notAfter = new Date(request.at);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + yearsValid);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    // The first bit is cleared: a serial number is positive.
    serialNumber: Buffer.from(randomBytes(16).map((byte, index) => (index === 0 ? (byte & 0x7f) | 1 : byte))).toString(
      'hex',
    ),
    name: [{ CN: [request.name] }, ...(request.organisation ? [{ O: [request.organisation] }] : [])],
    notBefore: request.at,
    notAfter,
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      // Digital signature and non-repudiation, critical: the certificate is for nothing else.
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const privateKey = new Uint8Array(await globalThis.crypto.subtle.exportKey('pkcs8', keys.privateKey));
  return buildPkcs12({ privateKey, certificates: [new Uint8Array(certificate.rawData)] }, request.passphrase);
}
