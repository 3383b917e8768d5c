import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import { P12Signer, type DigestAlgorithm } from '@libpdf/core';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';

/** A private key with the certificate that proves to belong to it. Lives in memory for one signature. */
export interface SigningKey {
  /** DER of the signer's certificate. */
  certificate: Uint8Array;
  /** DER of the other certificates in the file. */
  chain: Uint8Array[];
  keyType: 'RSA' | 'P-256' | 'P-384' | 'P-521';
  digest: DigestAlgorithm;
  sign(data: Uint8Array): Promise<Uint8Array>;
}

const digests = { RSA: 'SHA-256', 'P-256': 'SHA-256', 'P-384': 'SHA-384', 'P-521': 'SHA-512' } as const;
const curves: Record<string, keyof typeof digests> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
const smallestRsaBits = 2048;

/**
 * Opens a .p12/.pfx. The signer's certificate is the one that verifies a probe signature, never the first in the file.
 * @throws AppError `invalid-input` when the file is damaged, the passphrase is wrong or the key is too weak.
 */
export async function openPkcs12(file: Uint8Array, passphrase: string): Promise<SigningKey> {
  const signer = await readPkcs12(file, passphrase);
  const probe = new TextEncoder().encode('tinjau: which certificate belongs to this key');
  const signature = await signer.sign(probe, 'SHA-256');
  const certificates = [signer.certificate, ...signer.certificateChain];
  const own = certificates.find((der) => verify('sha256', probe, new X509Certificate(der).publicKey, signature));
  if (!own) throw noCertificate();
  const keyType = keyTypeOf(own);
  const digest = digests[keyType];
  const chain = certificates.filter((der) => der !== own);
  return { certificate: own, chain, keyType, digest, sign: (data) => signer.sign(data, digest) };
}

async function readPkcs12(file: Uint8Array, passphrase: string): Promise<P12Signer> {
  try {
    return await P12Signer.create(file, passphrase);
  } catch (cause) {
    throw new AppError('invalid-input', sentence('identity.cannotOpen'), {}, { cause });
  }
}

function keyTypeOf(certificate: Uint8Array): keyof typeof digests {
  const key = createPublicKey(new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' }));
  const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  const curve = curves[namedCurve];
  if (curve) return curve;
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= smallestRsaBits) return 'RSA';
  throw new AppError('invalid-input', sentence('identity.keyUnsupported'));
}

function noCertificate(): AppError {
  return new AppError('invalid-input', sentence('identity.noCertificate'));
}
