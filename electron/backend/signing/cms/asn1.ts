import * as asn1js from 'asn1js';

/** CMS, a certificate, a revocation list or a timestamp is not what its syntax asks for. */
export class Asn1Fault extends Error {}

/** Revocation lists stand inside signatures too, with several elements for each certificate they name. */
const mostElements = 500_000;

/**
 * The one door to the libraries and the platform that take a stranger's bytes apart: whatever they throw comes out as
 * Asn1Fault, so that it says of the bytes that they cannot be read.
 */
export function takeApart<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof Asn1Fault) throw cause;
    throw new Asn1Fault(`${what} cannot be read`, { cause });
  }
}

/** One element of parsed ASN.1, with its exact bytes. */
export interface Asn1Node {
  /** 1 universal, 3 context-specific. */
  tagClass: number;
  tag: number;
  raw: Uint8Array;
  children: Asn1Node[];
  block: asn1js.AsnType;
}

/** Parses one element that starts the bytes; `length` is how many of them it takes. @throws Asn1Fault. */
export function parseAsn1(bytes: Uint8Array): { node: Asn1Node; length: number } {
  const parsed = takeApart('the ASN.1', () => asn1js.fromBER(Uint8Array.from(bytes), { maxNodes: mostElements }));
  if (parsed.offset <= 0 || parsed.result.error !== '') throw new Asn1Fault('the ASN.1 is malformed');
  return { node: toNode(parsed.result), length: parsed.offset };
}

/** Parses bytes that are exactly one element. */
export function parseWholeAsn1(bytes: Uint8Array): Asn1Node {
  const { node, length } = parseAsn1(bytes);
  if (length !== bytes.length) throw new Asn1Fault('bytes stand behind the ASN.1');
  return node;
}

function toNode(block: asn1js.AsnType): Asn1Node {
  const inner: unknown = block.valueBlock;
  const hasChildren = block.idBlock.isConstructed && inner instanceof Object && 'value' in inner;
  const value: unknown = hasChildren ? inner.value : [];
  return {
    tagClass: block.idBlock.tagClass,
    tag: block.idBlock.tagNumber,
    raw: block.valueBeforeDecodeView,
    children: Array.isArray(value) ? value.map((child: asn1js.AsnType) => toNode(child)) : [],
    block,
  };
}

/** The child at an index. @throws Asn1Fault naming `what` when there is none. */
export function childAt(node: Asn1Node | undefined, index: number, what: string): Asn1Node {
  const child = node?.children[index];
  if (!child) throw new Asn1Fault(`${what} is missing`);
  return child;
}

/** The context-specific child `[tag]`, or undefined. */
export function contextChild(node: Asn1Node, tag: number): Asn1Node | undefined {
  return node.children.find((child) => child.tagClass === 3 && child.tag === tag);
}

/** The dotted object identifier of a node. */
export function oidOf(node: Asn1Node): string {
  if (node.block instanceof asn1js.ObjectIdentifier) return node.block.getValue();
  throw new Asn1Fault('an object identifier is missing');
}

/** The content of an octet string, whole even when it came in pieces. */
export function octetsOf(node: Asn1Node): Uint8Array {
  if (node.block instanceof asn1js.OctetString) return new Uint8Array(node.block.getValue());
  throw new Asn1Fault('an octet string is missing');
}

/** An integer's content bytes in lower-case hex. */
export function integerHex(node: Asn1Node): string {
  if (!(node.block instanceof asn1js.Integer)) throw new Asn1Fault('an integer is missing');
  return Buffer.from(node.block.valueBlock.valueHexView).toString('hex');
}

/** The instant of a UTCTime or GeneralizedTime. */
export function timeOf(node: Asn1Node): Date {
  const { block } = node;
  const date =
    block instanceof asn1js.GeneralizedTime || block instanceof asn1js.UTCTime ? block.toDate() : new Date(Number.NaN);
  if (Number.isNaN(date.getTime())) throw new Asn1Fault('a time is missing');
  return date;
}
