import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { hasUsage, type Certificate } from './certificate.ts';

/** What the lists say about one certificate. */
export type Revocation =
  | { state: 'good' }
  | { state: 'revoked'; at: Date }
  /** No list of its issuer, or only one that has run out. */
  | { state: 'unknown' }
  /** A list in the issuer's name that the issuer did not sign, or that covers only part of its certificates. */
  | { state: 'unusable' };

/** Reads a revocation list, DER. @throws Error when it is none. */
export function readRevocationList(der: Uint8Array): x509.X509Crl {
  return new x509.X509Crl(Uint8Array.from(der));
}

/** Looks one certificate up in the lists of its issuer. */
export async function findRevocation(
  certificate: Certificate,
  issuer: Certificate,
  lists: readonly x509.X509Crl[],
  now: Date,
): Promise<Revocation> {
  const own = lists.filter((list) => list.issuer === certificate.issuer);
  let result: Revocation = { state: 'unknown' };
  for (const list of own) {
    const isPartial = list.extensions.some(({ critical }) => critical);
    if (isPartial || !(await isSignedBy(list, issuer))) return { state: 'unusable' };
    const entry = list.findRevoked(certificate.serialNumber);
    if (entry) return { state: 'revoked', at: entry.revocationDate };
    if (list.nextUpdate && list.nextUpdate >= now) result = { state: 'good' };
  }
  return result;
}

async function isSignedBy(list: x509.X509Crl, issuer: Certificate): Promise<boolean> {
  x509.cryptoProvider.set(globalThis.crypto);
  if (!hasUsage(issuer, x509.KeyUsageFlags.cRLSign)) return false;
  try {
    return await list.verify({ publicKey: issuer.publicKey });
  } catch (error) {
    // The platform refuses keys and methods it does not know: then the list is not shown to be the issuer's.
    if (error instanceof Error) return false;
    throw error;
  }
}
