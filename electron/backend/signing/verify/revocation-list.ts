import 'reflect-metadata';
import { Name } from '@peculiar/x509';
import { Asn1Fault, takeApart } from '../cms/asn1.ts';
import { derItems, derTag, needDer, readDer, type DerElement } from '../cms/der.ts';
import { isEqual } from '../cms/is-equal.ts';

/** A certificate revocation list, read wholly and not yet believed. */
export interface RevocationList {
  /** Distinguished name as text. */
  issuer: string;
  nextUpdate: Date | undefined;
  /** Whether it says by a critical extension that it does not speak for all of its issuer's certificates. */
  isPartial: boolean;
  /** Moments of revocation by serial number, in the form of `serialOf`. */
  revoked: ReadonlyMap<string, Date>;
  /** What its issuer signed, how, and the signature. */
  signed: Uint8Array;
  algorithm: Uint8Array;
  signature: Uint8Array;
}

/** Reads DER; a list of any length takes time in proportion to it (RFC 5280, 5.1). @throws Asn1Fault when any part of it is malformed. */
export function readRevocationList(der: Uint8Array): RevocationList {
  const [body, algorithm, signature, ...more] = derItems(needDer(readDer(der), derTag.sequence, 'revocation list'));
  const bits = needDer(signature, derTag.bits, 'signature').content;
  const frame = needDer(algorithm, derTag.sequence, 'signature algorithm');
  const { stated, ...content } = readBody(needDer(body, derTag.sequence, 'revocation list'));
  if (!body || more.length > 0 || bits[0] !== 0 || !isEqual(stated.raw, frame.raw)) {
    throw new Asn1Fault('a revocation list is malformed');
  }
  return { ...content, signed: body.raw, algorithm: frame.raw, signature: bits.subarray(1) };
}

type Body = Pick<RevocationList, 'issuer' | 'nextUpdate' | 'isPartial' | 'revoked'> & { stated: DerElement };

function readBody(body: DerElement): Body {
  const items = derItems(body);
  const takeIf = (...tags: number[]): DerElement | undefined =>
    tags.includes(items[0]?.tag ?? 0) ? items.shift() : undefined;
  takeIf(derTag.integer);
  const stated = needDer(items.shift(), derTag.sequence, 'signature algorithm');
  const issuer = needDer(items.shift(), derTag.sequence, 'issuer');
  readTime(items.shift());
  const next = takeIf(derTag.utcTime, derTag.generalizedTime);
  const revoked = takeIf(derTag.sequence);
  const extensions = takeIf(0xa0);
  if (items.length > 0) throw new Asn1Fault('a revocation list is malformed');
  return {
    stated,
    issuer: takeApart('the issuer of a revocation list', () => new Name(Uint8Array.from(issuer.raw)).toString()),
    nextUpdate: next ? readTime(next) : undefined,
    isPartial: extensions !== undefined && hasCritical(extensions),
    revoked: new Map(revoked ? derItems(revoked).map(readEntry) : []),
  };
}

function readEntry(entry: DerElement): [string, Date] {
  const [serial, at] = derItems(needDer(entry, derTag.sequence, 'revoked certificate'));
  const { content } = needDer(serial, derTag.integer, 'serial number');
  return [serialOf(Buffer.from(content.buffer, content.byteOffset, content.length).toString('hex')), readTime(at)];
}

/** A serial number in hex without leading zeros: not every authority writes the shortest form. */
export function serialOf(hex: string): string {
  return hex.toLowerCase().replace(/^0+/u, '');
}

function hasCritical(extensions: DerElement): boolean {
  const [list] = derItems(extensions);
  return derItems(needDer(list, derTag.sequence, 'extensions')).some((extension) => {
    const [, critical] = derItems(needDer(extension, derTag.sequence, 'extension'));
    return critical?.tag === derTag.boolean && critical.content[0] !== 0;
  });
}

/** `YYMMDDhhmmssZ` or `YYYYMMDDhhmmssZ` (RFC 5280, 4.1.2.5). */
function readTime(element: DerElement | undefined): Date {
  const text = Buffer.from(element?.content ?? []).toString('latin1');
  const isShort = element?.tag === derTag.utcTime;
  const whole = isShort ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const isTime = isShort || element?.tag === derTag.generalizedTime;
  const parts = isTime ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/u.exec(whole) : null;
  if (!parts) throw new Asn1Fault('a time is missing');
  const [, year, month, day, hour, minute, second] = parts;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(date.getTime())) throw new Asn1Fault('a time is missing');
  return date;
}
