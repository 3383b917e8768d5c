import { constants, verify } from 'node:crypto';
import { KeyUsageFlags } from '@peculiar/x509';
import { childAt, contextChild, oidOf, parseWholeAsn1, type Asn1Node } from '../cms/asn1.ts';
import { digestNames, oid, signatureDigests, type HashName } from '../cms/oids.ts';
import { hasUsage, isAccepted, type Certificate } from './certificate.ts';
import { serialOf, type RevocationList } from './revocation-list.ts';

/** What the lists say about one certificate. */
export type Revocation =
  | { state: 'good' }
  | { state: 'revoked'; at: Date }
  /** No list of its issuer, or only one that has run out. */
  | { state: 'unknown' }
  /** A list in the issuer's name that the issuer did not sign, or that covers only part of its certificates. */
  | { state: 'unusable' };

/** Looks one certificate up in the lists of its issuer. */
export function findRevocation(
  certificate: Certificate,
  issuer: Certificate,
  lists: readonly RevocationList[],
  now: Date,
): Revocation {
  let result: Revocation = { state: 'unknown' };
  for (const list of lists.filter((one) => one.issuer === certificate.issuer)) {
    if (list.isPartial || !isSignedBy(list, issuer)) return { state: 'unusable' };
    const at = list.revoked.get(serialOf(certificate.serialNumber));
    if (at) return { state: 'revoked', at };
    if (list.nextUpdate && list.nextUpdate >= now) result = { state: 'good' };
  }
  return result;
}

function isSignedBy(list: RevocationList, issuer: Certificate): boolean {
  if (!hasUsage(issuer, KeyUsageFlags.cRLSign)) return false;
  const algorithm = parseWholeAsn1(list.algorithm);
  const isPss = oidOf(childAt(algorithm, 0, 'signature algorithm')) === oid.rsaPss;
  const digest = isPss ? pssDigest(algorithm) : signatureDigests[oidOf(childAt(algorithm, 0, 'algorithm'))]?.digest;
  if (!digest) return false;
  const padding = isPss ? { padding: constants.RSA_PKCS1_PSS_PADDING } : {};
  return isAccepted(() => verify(digest, list.signed, { key: issuer.x509.publicKey, ...padding }, list.signature));
}

/** The digest that the parameters name, SHA-1 by default (RFC 4055, 3.1). */
function pssDigest(algorithm: Asn1Node): HashName | undefined {
  const named = algorithm.children[1] && contextChild(algorithm.children[1], 0);
  return named ? digestNames[oidOf(childAt(named.children[0], 0, 'digest'))] : 'sha1';
}
