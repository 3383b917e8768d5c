import 'reflect-metadata';
import { X509Certificate } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { sha256 } from '../../sha256.ts';
import { shownText } from '../../../../shared/domain/verification/shown-text.ts';
import { childAt, oidOf, parseWholeAsn1, takeApart } from '../cms/asn1.ts';
import { isStrong, oid, signatureDigests } from '../cms/oids.ts';

/** A certificate read once and wholly, with what the checks ask of it. */
export interface Certificate {
  der: Uint8Array;
  sha256: string;
  /** For signatures and names as the platform sees them. */
  x509: X509Certificate;
  serialNumber: string;
  /** Distinguished names as text. */
  subject: string;
  issuer: string;
  /** Common names, or the whole names where there are none. */
  subjectName: string;
  issuerName: string;
  organisation: string | undefined;
  notBefore: Date;
  notAfter: Date;
  /** Key usage bits; undefined when it does not restrict them. */
  usages: number | undefined;
  /** Extended purposes; undefined when it does not restrict them. */
  purposes: { isCritical: boolean; list: string[] } | undefined;
  /** How many authorities may stand between this one and the signer. */
  pathLength: number;
  /** Whether a critical extension stands in it that these checks do not know (RFC 5280, 4.2: it must then be refused). */
  hasUnknownCritical: boolean;
}

const understood = new Set(['2.5.29.15', '2.5.29.19', '2.5.29.37', '2.5.29.32', '2.5.29.17', '2.5.29.14', '2.5.29.35']);

/** They bind whether or not they are marked critical, and these checks cannot keep them. */
const nameConstraints = '2.5.29.30';

/** Reads DER. @throws Asn1Fault when any part of it is malformed. */
export function readCertificate(der: Uint8Array): Certificate {
  return takeApart('a certificate', () => readWhole(Uint8Array.from(der)));
}

function readWhole(der: Uint8Array<ArrayBuffer>): Certificate {
  const details = new x509.X509Certificate(der);
  const purposes = details.getExtension(x509.ExtendedKeyUsageExtension);
  return {
    der,
    sha256: sha256(der),
    x509: new X509Certificate(der),
    serialNumber: details.serialNumber,
    subject: details.subject,
    issuer: details.issuer,
    subjectName: displayName(details.subjectName),
    issuerName: displayName(details.issuerName),
    organisation: shownText(details.subjectName.getField('O')[0]),
    notBefore: details.notBefore,
    notAfter: details.notAfter,
    usages: details.getExtension(x509.KeyUsagesExtension)?.usages,
    purposes: purposes ? { isCritical: purposes.critical, list: purposes.usages.map(String) } : undefined,
    pathLength: details.getExtension(x509.BasicConstraintsExtension)?.pathLength ?? Number.POSITIVE_INFINITY,
    hasUnknownCritical: details.extensions.some(
      ({ critical, type }) => type === nameConstraints || (critical && !understood.has(type)),
    ),
  };
}

function displayName(name: x509.Name): string {
  return shownText(name.getField('CN')[0] ?? name.toString());
}

/** Whether a moment lies in the time for which a certificate was given. */
export function isInForce(certificate: Certificate, at: Date): boolean {
  return certificate.notBefore <= at && at <= certificate.notAfter;
}

/** Whether it was issued by the other: names, signature by a method that is not weak, and the right to issue. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  if (!isAccepted(() => certificate.x509.checkIssued(issuer.x509)) || !issuer.x509.ca) return false;
  if (!hasUsage(issuer, x509.KeyUsageFlags.keyCertSign)) return false;
  return isStronglySigned(certificate) && isSignedWith(certificate, issuer);
}

/** Whether the other's key signed it, itself included, whatever its right to. */
export function isSignedWith(certificate: Certificate, issuer: Certificate): boolean {
  return certificate.issuer === issuer.subject && isAccepted(() => certificate.x509.verify(issuer.x509.publicKey));
}

/** The platform refuses keys and methods it does not know by throwing: then nothing is shown to fit. */
export function isAccepted(ask: () => boolean): boolean {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

function isStronglySigned(certificate: Certificate): boolean {
  const algorithm = oidOf(childAt(childAt(parseWholeAsn1(certificate.der), 1, 'algorithm'), 0, 'algorithm'));
  const known = signatureDigests[algorithm];
  return known ? isStrong(known.digest) : algorithm === oid.rsaPss;
}

/** Whether its key usage allows the use; a certificate without key usage allows any. */
export function hasUsage(certificate: Certificate, flags: number): boolean {
  return certificate.usages === undefined || (certificate.usages & flags) !== 0;
}

/** Purposes that are not the signing of documents: servers, code, timestamps, revocation. */
const otherPurposes = new Set(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.3', oid.timeStamping, '1.3.6.1.5.5.7.3.9']);

/** Whether it was made for signing documents: its key usage allows signatures and its purposes are not all other ones. */
export function isForSigning(certificate: Certificate): boolean {
  const isOther = certificate.purposes?.list.every((purpose) => otherPurposes.has(purpose)) ?? false;
  return !isOther && hasUsage(certificate, x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation);
}

/** Whether it was made for timestamps and nothing else (RFC 3161, 2.3). */
export function isForTimestamps(certificate: Certificate): boolean {
  const { purposes } = certificate;
  return purposes?.isCritical === true && purposes.list.length === 1 && purposes.list[0] === oid.timeStamping;
}
