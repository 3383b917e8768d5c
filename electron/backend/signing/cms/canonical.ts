import * as asn1js from 'asn1js';
import { oidOf, type Asn1Node } from './asn1.ts';
import { isEqual } from './is-equal.ts';
import { digestOid, oid } from './oids.ts';
import type { Cms } from './read-cms.ts';

/**
 * Whether a SignedData is written in the one form that DER and its own content leave open. Much of its frame is covered
 * by no signature; built again from what is covered or checked, it must come out byte for byte.
 */
export function isCanonical(cms: Cms): boolean {
  const { frame } = cms;
  const [digestAlgorithm] = frame.digestAlgorithms.children;
  if (frame.digestAlgorithms.children.length !== 1 || !digestAlgorithm) return false;
  if (oidOf(at(digestAlgorithm, 0)) !== oidOf(at(frame.digestAlgorithm, 0))) return false;
  if (![digestAlgorithm, frame.digestAlgorithm].every(isPlainAlgorithm)) return false;
  if (!isPlainAlgorithm(cms.signatureAlgorithm) && !isPlainPss(cms)) return false;
  return isEqual(rebuild(cms, digestAlgorithm), cms.der);
}

function rebuild(cms: Cms, digestAlgorithm: Asn1Node): Uint8Array {
  const { frame } = cms;
  const hasKeyId = 'keyId' in cms.signer;
  const isData = cms.contentType === oid.data;
  const signerId =
    'keyId' in cms.signer ? tlv(0x80, cms.signer.keyId) : tlv(0x30, cms.signer.issuer, integer(frame.serial));
  const signerInfo = tlv(
    0x30,
    tlv(0x02, Uint8Array.of(hasKeyId ? 3 : 1)),
    signerId,
    frame.digestAlgorithm.raw,
    Uint8Array.from(cms.signedAttributes, (byte, index) => (index === 0 ? 0xa0 : byte)),
    cms.signatureAlgorithm.raw,
    tlv(0x04, cms.signature),
    ...(cms.timestamp ? [tlv(0xa1, tlv(0x30, oidBytes(oid.signatureTimestamp), tlv(0x31, cms.timestamp)))] : []),
  );
  const content = cms.content ? [tlv(0xa0, tlv(0x04, cms.content))] : [];
  const signedData = tlv(
    0x30,
    tlv(0x02, Uint8Array.of(hasKeyId || !isData ? 3 : 1)),
    tlv(0x31, digestAlgorithm.raw),
    tlv(0x30, oidBytes(cms.contentType), ...content),
    ...(cms.certificates.length > 0 ? [tlv(0xa0, ...cms.certificates)] : []),
    tlv(0x31, signerInfo),
  );
  return tlv(0x30, oidBytes(oid.signedData), tlv(0xa0, signedData));
}

/** An algorithm without parameters, or with NULL. */
function isPlainAlgorithm(node: Asn1Node): boolean {
  const name = oidBytes(oidOf(at(node, 0)));
  return isEqual(node.raw, tlv(0x30, name)) || isEqual(node.raw, tlv(0x30, name, none));
}

const none = Uint8Array.of(5, 0);
const digestLengths = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 };

/** PSS with the same digest throughout and a salt as long as it: the parameters that everybody writes. */
function isPlainPss({ digest, signatureAlgorithm }: Cms): boolean {
  if (!digest || oidOf(at(signatureAlgorithm, 0)) !== oid.rsaPss) return false;
  const name = oidBytes(digestOid(digest));
  return [tlv(0x30, name), tlv(0x30, name, none)].some((hash) => {
    const mask = tlv(0x30, oidBytes(oid.mgf1), hash);
    const salt = tlv(0x02, Uint8Array.of(digestLengths[digest]));
    const parameters = tlv(0x30, tlv(0xa0, hash), tlv(0xa1, mask), tlv(0xa2, salt));
    return isEqual(signatureAlgorithm.raw, tlv(0x30, oidBytes(oid.rsaPss), parameters));
  });
}

function at(node: Asn1Node, index: number): Asn1Node {
  return node.children[index] ?? node;
}

/** The whole element of an integer, when it is one. */
function integer(raw: Uint8Array): Uint8Array {
  return raw[0] === 0x02 ? raw : new Uint8Array();
}

function oidBytes(value: string): Uint8Array {
  return new Uint8Array(new asn1js.ObjectIdentifier({ value }).toBER());
}

/** One element in DER: tag, shortest length, content. */
function tlv(tag: number, ...parts: Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  const { length } = content;
  const digits = length.toString(16);
  const big = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  const header = length < 128 ? Uint8Array.of(tag, length) : Uint8Array.of(tag, 0x80 | big.length, ...big);
  return Buffer.concat([header, content]);
}
