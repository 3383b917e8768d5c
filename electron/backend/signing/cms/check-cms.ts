import { constants, createHash, createPublicKey, verify, X509Certificate, type KeyObject } from 'node:crypto';
import type { ReasonCode } from '../../../../shared/domain/verification/reasons.ts';
import { childAt, integerHex, oidOf, parseWholeAsn1, takeApart } from './asn1.ts';
import { isEqual } from './is-equal.ts';
import { isCanonical } from './canonical.ts';
import type { Cms } from './read-cms.ts';
import { isStrong, oid, signatureDigests, type HashName } from './oids.ts';

/** The cryptographic side of one signature: its certificate, and what is wrong with it. */
export interface CmsCheck {
  certificate: Uint8Array | undefined;
  reasons: ReasonCode[];
}

const smallestRsaBits = 2048;

/** Checks digest, signature and the binding to the certificate. `digestOf` hashes what is said to be signed. */
export function checkCms(cms: Cms, digestOf: (hash: HashName) => Uint8Array): CmsCheck {
  const certificate = cms.certificates.find((der) => isSigner(cms, der));
  if (!certificate) return { certificate, reasons: ['cms-malformed'] };
  const { digest } = cms;
  if (!digest) return { certificate, reasons: ['algorithm-unknown'] };
  const reasons: ReasonCode[] = isStrong(digest) ? [] : ['weak-algorithm'];
  if (!isEqual(digestOf(digest), cms.messageDigest)) reasons.push('digest-mismatch');
  if (cms.attributeContentType !== cms.contentType) reasons.push('cms-malformed');
  reasons.push(...bindingReasons(cms, certificate), ...signatureReasons(cms, digest, certificate));
  if (!isCanonical(cms)) reasons.push('cms-not-canonical');
  return { certificate, reasons };
}

function isSigner(cms: Cms, der: Uint8Array): boolean {
  const tbs = childAt(parseWholeAsn1(der), 0, 'certificate');
  const shift = tbs.children[0]?.tagClass === 3 ? 1 : 0;
  if ('keyId' in cms.signer) return isEqual(keyIdOf(der), cms.signer.keyId);
  const serial = integerHex(childAt(tbs, shift, 'serial number'));
  return serial === cms.signer.serial && isEqual(childAt(tbs, shift + 2, 'issuer').raw, cms.signer.issuer);
}

/** The SHA-1 of the public key's bits: what most certificates use as key id (RFC 5280, 4.2.1.2). */
function keyIdOf(der: Uint8Array): Uint8Array {
  const spki = parseWholeAsn1(publicKeyOf(der).export({ type: 'spki', format: 'der' }));
  const bits = childAt(spki, 1, 'public key').raw;
  const header = (bits[1] ?? 0) < 0x80 ? 2 : 2 + ((bits[1] ?? 0) & 0x7f);
  return createHash('sha1')
    .update(bits.subarray(header + 1))
    .digest();
}

/** The key of a certificate, free of what the certificate allows it. */
function publicKeyOf(der: Uint8Array): KeyObject {
  return takeApart('the key of a certificate', () =>
    createPublicKey(new X509Certificate(der).publicKey.export({ type: 'spki', format: 'pem' })),
  );
}

function bindingReasons(cms: Cms, certificate: Uint8Array): ReasonCode[] {
  if (!cms.boundCertificate) return ['certificate-not-bound'];
  const { hash, value } = cms.boundCertificate;
  return isEqual(createHash(hash).update(certificate).digest(), value) ? [] : ['certificate-swapped'];
}

function signatureReasons(cms: Cms, digest: HashName, certificate: Uint8Array): ReasonCode[] {
  const key = publicKeyOf(certificate);
  const algorithm = oidOf(childAt(cms.signatureAlgorithm, 0, 'signature algorithm'));
  const isRsa = key.asymmetricKeyType === 'rsa';
  const isShort = isRsa && (key.asymmetricKeyDetails?.modulusLength ?? 0) < smallestRsaBits;
  const known = signatureDigests[algorithm];
  const isPss = algorithm === oid.rsaPss;
  const family = known?.key ?? (isPss || algorithm === oid.rsaEncryption ? 'rsa' : undefined);
  if (family === undefined) return ['algorithm-unknown'];
  const isFitting = (family === 'rsa') === isRsa && (known === undefined || known.digest === digest);
  if (!isFitting || !verifies({ digest, key, isPss, cms })) return ['signature-mismatch'];
  return isShort ? ['weak-algorithm'] : [];
}

function verifies(plan: { digest: HashName; key: KeyObject; isPss: boolean; cms: Cms }): boolean {
  const padding = plan.isPss
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
    : {};
  return takeApart('the signature', () =>
    verify(plan.digest, plan.cms.signedAttributes, { key: plan.key, ...padding }, plan.cms.signature),
  );
}
