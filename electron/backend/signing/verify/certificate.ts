import 'reflect-metadata';
import { createHash, X509Certificate } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { Asn1Fault, childAt, oidOf, parseWholeAsn1 } from '../cms/asn1.ts';
import { oid, signatureDigests } from '../cms/oids.ts';

/** A certificate read once, with what the checks ask of it. */
export interface Certificate {
  der: Uint8Array;
  sha256: string;
  x509: X509Certificate;
  details: x509.X509Certificate;
  notBefore: Date;
  notAfter: Date;
}

/** Reads DER. @throws Asn1Fault when it is no certificate. */
export function readCertificate(der: Uint8Array): Certificate {
  try {
    const own = Uint8Array.from(der);
    const details = new x509.X509Certificate(own);
    const sha256 = createHash('sha256').update(own).digest('hex');
    const { notBefore, notAfter } = details;
    return { der: own, sha256, x509: new X509Certificate(own), details, notBefore, notAfter };
  } catch (cause) {
    throw new Asn1Fault('a certificate is malformed', { cause });
  }
}

/** Its common name, or the whole name where there is none. */
export function displayName(name: x509.Name): string {
  return name.getField('CN')[0] ?? name.toString();
}

export function subjectOf(certificate: Certificate): string {
  return displayName(certificate.details.subjectName);
}

export function issuerOf(certificate: Certificate): string {
  return displayName(certificate.details.issuerName);
}

export function isInForce(certificate: Certificate, at: Date): boolean {
  return certificate.notBefore <= at && at <= certificate.notAfter;
}

const understood = new Set(['2.5.29.15', '2.5.29.19', '2.5.29.37', '2.5.29.32', '2.5.29.17', '2.5.29.14', '2.5.29.35']);

/** Whether a critical extension stands in it that these checks do not know (RFC 5280, 4.2: it must then be refused). */
export function hasUnknownCritical(certificate: Certificate): boolean {
  return certificate.details.extensions.some(({ critical, type }) => critical && !understood.has(type));
}

/** Whether it was issued by the other: names, signature by a method that is not weak, and the right to issue. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  if (!certificate.x509.checkIssued(issuer.x509) || !issuer.x509.ca) return false;
  if (!hasUsage(issuer, x509.KeyUsageFlags.keyCertSign)) return false;
  return isStronglySigned(certificate) && certificate.x509.verify(issuer.x509.publicKey);
}

/** Whether the other's key signed it, itself included, whatever its right to. */
export function isSignedWith(certificate: Certificate, issuer: Certificate): boolean {
  return certificate.details.issuer === issuer.details.subject && certificate.x509.verify(issuer.x509.publicKey);
}

/** How many authorities may stand between this one and the signer; any number where it does not say. */
export function pathLength(certificate: Certificate): number {
  return certificate.details.getExtension(x509.BasicConstraintsExtension)?.pathLength ?? Number.POSITIVE_INFINITY;
}

function isStronglySigned(certificate: Certificate): boolean {
  const algorithm = oidOf(childAt(childAt(parseWholeAsn1(certificate.der), 1, 'algorithm'), 0, 'algorithm'));
  return algorithm in signatureDigests || algorithm === oid.rsaPss;
}

/** Whether its key usage allows the use; a certificate without key usage allows any. */
export function hasUsage(certificate: Certificate, flags: number): boolean {
  const usage = certificate.details.getExtension(x509.KeyUsagesExtension)?.usages;
  return usage === undefined || (usage & flags) !== 0;
}

const othersOnly = new Set(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.3', oid.timeStamping, '1.3.6.1.5.5.7.3.9']);

/** Whether it was made for signing documents: its key usage allows signatures and its purposes are not all other ones. */
export function isForSigning(certificate: Certificate): boolean {
  const purposes = certificate.details.getExtension(x509.ExtendedKeyUsageExtension)?.usages.map(String);
  const isOther = purposes !== undefined && purposes.every((purpose) => othersOnly.has(purpose));
  return !isOther && hasUsage(certificate, x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation);
}

/** Whether it was made for timestamps and nothing else (RFC 3161, 2.3). */
export function isForTimestamps(certificate: Certificate): boolean {
  const extension = certificate.details.getExtension(x509.ExtendedKeyUsageExtension);
  const purposes = extension?.usages.map(String) ?? [];
  return extension?.critical === true && purposes.length === 1 && purposes[0] === oid.timeStamping;
}
