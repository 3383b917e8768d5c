import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { SigningKey } from '../open-pkcs12.ts';
import { digestOid, oid, signatureDigests } from './oids.ts';

const hashNames = { 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' } as const;

/**
 * A detached CAdES baseline-B signature over bytes given by their digest: signed attributes are exactly content type,
 * message digest and signing certificate, in DER order (ETSI EN 319 122-1, 5.1; PAdES forbids signing-time here).
 */
export async function buildCms(key: SigningKey, digestOf: (hash: string) => Uint8Array): Promise<Uint8Array> {
  const hash = hashNames[key.digest];
  const attributes = signedAttributes(key.certificate, digestOf(hash));
  const signature = await key.sign(new Uint8Array(new asn1js.Set({ value: attributes }).toBER()));
  const certificate = pkijs.Certificate.fromBER(Uint8Array.from(key.certificate));
  const digestAlgorithm = new pkijs.AlgorithmIdentifier({ algorithmId: digestOid(hash) });
  const signerInfo = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm,
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      attributes: attributes.map((schema) => new pkijs.Attribute({ schema })),
    }),
    signatureAlgorithm: signatureAlgorithm(key, hash),
    signature: new asn1js.OctetString({ valueHex: signature }),
  });
  const signed = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [certificate, ...key.chain.map((der) => pkijs.Certificate.fromBER(Uint8Array.from(der)))],
    signerInfos: [signerInfo],
  });
  const content = new pkijs.ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER());
}

function signatureAlgorithm(key: SigningKey, hash: string): pkijs.AlgorithmIdentifier {
  const family = key.keyType === 'RSA' ? 'rsa' : 'ec';
  const found = Object.entries(signatureDigests).find(([, known]) => known.key === family && known.digest === hash);
  const algorithmId = found?.[0] ?? '';
  return family === 'rsa'
    ? new pkijs.AlgorithmIdentifier({ algorithmId, algorithmParams: new asn1js.Null() })
    : new pkijs.AlgorithmIdentifier({ algorithmId });
}

function signedAttributes(certificate: Uint8Array, messageDigest: Uint8Array): asn1js.Sequence[] {
  const certificateHash = createHash('sha256').update(certificate).digest();
  // ESSCertIDv2 with its default hash SHA-256, which DER therefore leaves out.
  const certId = new asn1js.Sequence({ value: [new asn1js.OctetString({ valueHex: certificateHash })] });
  const signingCertificate = new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [certId] })] });
  return [
    attribute(oid.contentType, new asn1js.ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, new asn1js.OctetString({ valueHex: messageDigest })),
    attribute(oid.signingCertificateV2, signingCertificate),
  ].sort((a, b) => Buffer.compare(Buffer.from(a.toBER()), Buffer.from(b.toBER())));
}

function attribute(type: string, value: asn1js.AsnType): asn1js.Sequence {
  return new asn1js.Sequence({
    value: [new asn1js.ObjectIdentifier({ value: type }), new asn1js.Set({ value: [value] })],
  });
}
