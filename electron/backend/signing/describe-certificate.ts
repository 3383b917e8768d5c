import { X509Certificate } from 'node:crypto';
import { sha256 } from '../sha256.ts';
import type { Identity } from '../../../shared/contract/identities.ts';
import type { SigningKey } from './open-pkcs12.ts';
import { readCertificate } from './verify/certificate.ts';

/** What an identity says of itself without its key. */
export type CertificateDetails = Omit<Identity, 'id' | 'keepsPassphrase'>;

/** The facts of a signing key's certificate. */
export function describeCertificate(key: Pick<SigningKey, 'certificate' | 'keyType'>): CertificateDetails {
  const certificate = readCertificate(key.certificate);
  const { organisation } = certificate;
  return {
    name: certificate.subjectName.slice(0, 300),
    ...(organisation === undefined ? {} : { organisation: organisation.slice(0, 300) }),
    issuer: certificate.issuerName.slice(0, 300),
    isLocal: isSelfSigned(key.certificate),
    keyType: key.keyType,
    notBefore: certificate.notBefore.toISOString(),
    notAfter: certificate.notAfter.toISOString(),
    certificateSha256: sha256(key.certificate),
  };
}

/** Whether nobody but its own key vouches for a certificate. */
export function isSelfSigned(der: Uint8Array): boolean {
  const certificate = new X509Certificate(der);
  return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
}

/** DER as PEM. */
export function toPem(der: Uint8Array): string {
  return new X509Certificate(der).toString();
}
