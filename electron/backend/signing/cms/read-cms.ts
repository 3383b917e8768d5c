import {
  Asn1Fault,
  childAt,
  contextChild,
  integerHex,
  octetsOf,
  oidOf,
  parseWholeAsn1,
  timeOf,
  type Asn1Node,
} from './asn1.ts';
import { digestNames, oid, type HashName } from './oids.ts';

/** A signature in CMS, taken apart but not yet believed. */
export interface Cms {
  /** All of it. */
  der: Uint8Array;
  /** DER of every certificate in it. */
  certificates: Uint8Array[];
  contentType: string;
  /** The content itself where it is inside; undefined when detached. */
  content: Uint8Array | undefined;
  /** Undefined when the digest is unknown. */
  digest: HashName | undefined;
  /** The exact bytes that were signed: the attributes as a SET. */
  signedAttributes: Uint8Array;
  messageDigest: Uint8Array;
  attributeContentType: string;
  signer: { issuer: Uint8Array; serial: string } | { keyId: Uint8Array };
  /** Hash of the signer's certificate (ESS); undefined where the signature names none. */
  boundCertificate: { hash: string; value: Uint8Array } | undefined;
  signatureAlgorithm: Asn1Node;
  signature: Uint8Array;
  signingTime: Date | undefined;
  /** DER of a timestamp over the signature. */
  timestamp: Uint8Array | undefined;
  frame: CmsFrame;
}

/** The parts that no signature covers, as they stand: only their canonical form is accepted as it is. */
export interface CmsFrame {
  digestAlgorithms: Asn1Node;
  digestAlgorithm: Asn1Node;
  serial: Uint8Array;
}

/** Takes a SignedData with exactly one signer apart. @throws Asn1Fault for anything else. */
export function readCms(der: Uint8Array): Cms {
  const contentInfo = parseWholeAsn1(der);
  if (oidOf(childAt(contentInfo, 0, 'content type')) !== oid.signedData) throw new Asn1Fault('no SignedData');
  const signed = childAt(childAt(contentInfo, 1, 'content'), 0, 'SignedData');
  const signers = signed.children.at(-1);
  if (signers?.tag !== 17 || signers.children.length !== 1) throw new Asn1Fault('not exactly one signer');
  const encapsulated = childAt(signed, 2, 'encapsulated content');
  const content = encapsulated.children[1];
  const { frame, ...signer } = readSigner(childAt(signers, 0, 'signer'));
  return {
    der,
    certificates: (contextChild(signed, 0)?.children ?? []).filter(({ tag }) => tag === 16).map(({ raw }) => raw),
    contentType: oidOf(childAt(encapsulated, 0, 'content type')),
    content: content ? octetsOf(childAt(content, 0, 'content')) : undefined,
    ...signer,
    frame: {
      ...frame,
      digestAlgorithms: childAt(signed, 1, 'digest algorithms'),
    },
  };
}

type SignerFrame = Pick<CmsFrame, 'digestAlgorithm' | 'serial'>;

function readSigner(
  info: Asn1Node,
): Omit<Cms, 'der' | 'certificates' | 'contentType' | 'content' | 'frame'> & { frame: SignerFrame } {
  const attributes = childAt(info, 3, 'signed attributes');
  if (attributes.tagClass !== 3 || attributes.tag !== 0) throw new Asn1Fault('there are no signed attributes');
  const unsigned = contextChild(info, 1);
  const signingTime = attributeValue(attributes, oid.signingTime);
  const token = unsigned ? attributeValue(unsigned, oid.signatureTimestamp) : undefined;
  return {
    digest: digestNames[oidOf(childAt(childAt(info, 2, 'digest'), 0, 'digest'))],
    // The attributes stand as [0] in the file and are signed as a SET.
    signedAttributes: Uint8Array.from(attributes.raw, (byte, index) => (index === 0 ? 0x31 : byte)),
    messageDigest: octetsOf(required(attributes, oid.messageDigest)),
    attributeContentType: oidOf(required(attributes, oid.contentType)),
    signer: readSignerId(childAt(info, 1, 'signer id')),
    boundCertificate:
      readBoundCertificate(attributeValue(attributes, oid.signingCertificateV2), 'sha256') ??
      readBoundCertificate(attributeValue(attributes, oid.signingCertificate), 'sha1'),
    signatureAlgorithm: childAt(info, 4, 'signature algorithm'),
    signature: octetsOf(childAt(info, 5, 'signature')),
    signingTime: signingTime ? timeOf(signingTime) : undefined,
    timestamp: token?.raw,
    frame: {
      digestAlgorithm: childAt(info, 2, 'digest'),
      serial: childAt(info, 1, 'signer id').children[1]?.raw ?? new Uint8Array(),
    },
  };
}

function readSignerId(node: Asn1Node): Cms['signer'] {
  if (node.tagClass === 3) return { keyId: node.raw.subarray(2) };
  return { issuer: childAt(node, 0, 'issuer').raw, serial: integerHex(childAt(node, 1, 'serial number')) };
}

/** The single value of an attribute that stands at most once. */
function attributeValue(attributes: Asn1Node, type: string): Asn1Node | undefined {
  const found = attributes.children.filter((attribute) => oidOf(childAt(attribute, 0, 'attribute type')) === type);
  if (found.length > 1) throw new Asn1Fault(`attribute ${type} stands twice`);
  const values = found[0]?.children[1]?.children;
  if (values && values.length !== 1) throw new Asn1Fault(`attribute ${type} has not one value`);
  return values?.[0];
}

function required(attributes: Asn1Node, type: string): Asn1Node {
  const value = attributeValue(attributes, type);
  if (!value) throw new Asn1Fault(`attribute ${type} is missing`);
  return value;
}

/** The first certificate id: SHA-1 in its first version, else SHA-256 where no other hash is named (RFC 5035). */
function readBoundCertificate(value: Asn1Node | undefined, usual: 'sha1' | 'sha256'): Cms['boundCertificate'] {
  if (!value) return undefined;
  const certId = childAt(childAt(value, 0, 'certificate ids'), 0, 'certificate id');
  const first = childAt(certId, 0, 'certificate hash');
  if (first.tag !== 16) return { hash: usual, value: octetsOf(first) };
  const hash = digestNames[oidOf(childAt(first, 0, 'hash algorithm'))];
  if (!hash) throw new Asn1Fault('the certificate is named by an unknown hash');
  return { hash, value: octetsOf(childAt(certId, 1, 'certificate hash')) };
}
