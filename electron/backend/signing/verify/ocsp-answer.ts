import { Asn1Fault, oidOf, parseWholeAsn1 } from '../cms/asn1.ts';
import { derItems, derTag, needDer, readDer } from '../cms/der.ts';

const basicResponse = '1.3.6.1.5.5.7.48.1.1';

/** DER that is an answer of an OCSP server (RFC 6960, 4.2.1) by its frame: nothing in it is believed or used. @throws Asn1Fault. */
export function requireOcspAnswer(der: Uint8Array): void {
  const [status, wrapped, ...more] = derItems(needDer(readDer(der), derTag.sequence, 'OCSP answer'));
  needDer(status, derTag.enumerated, 'status of the OCSP answer');
  const [outer] = derItems(needDer(wrapped, 0xa0, 'OCSP answer'));
  const [type, octets] = derItems(needDer(outer, derTag.sequence, 'OCSP answer'));
  const isBasic = oidOf(parseWholeAsn1(needDer(type, derTag.oid, 'type of the OCSP answer').raw)) === basicResponse;
  if (!isBasic || more.length > 0) throw new Asn1Fault('this is no OCSP answer');
  const basic = readDer(needDer(octets, derTag.octets, 'OCSP answer').content);
  const [data, algorithm, signature] = derItems(needDer(basic, derTag.sequence, 'OCSP answer'));
  needDer(data, derTag.sequence, 'content of the OCSP answer');
  needDer(algorithm, derTag.sequence, 'signature algorithm');
  needDer(signature, derTag.bits, 'signature');
}
