import { randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { Asn1Fault, childAt, parseAsn1 } from './asn1.ts';
import { digestOid } from './oids.ts';

/** A question to a timestamp server, and the nonce its answer must repeat. */
export interface TimestampRequest {
  der: Uint8Array;
  nonce: string;
}

const patience = 15_000;
const largestAnswer = 64 * 1024;

/** Asks for a timestamp over a SHA-256, with a fresh nonce and the server's certificate (RFC 3161). */
export function buildTimestampRequest(sha256: Uint8Array): TimestampRequest {
  // The first bit is cleared and the byte filled: a positive integer of exactly this length.
  const nonce = Uint8Array.from(randomBytes(12), (byte, index) => (index === 0 ? (byte & 0x7f) | 0x40 : byte));
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({
        algorithmId: digestOid('sha256'),
        algorithmParams: new asn1js.Null(),
      }),
      hashedMessage: new asn1js.OctetString({ valueHex: sha256 }),
    }),
    nonce: new asn1js.Integer({ valueHex: nonce }),
    certReq: true,
  });
  return { der: new Uint8Array(request.toSchema().toBER()), nonce: Buffer.from(nonce).toString('hex') };
}

/** Sends the question to the server that the person configured. @throws Error when it does not answer with a token. */
export async function requestTimestamp(server: string, request: TimestampRequest): Promise<Uint8Array> {
  const response = await fetch(server, {
    method: 'POST',
    headers: { 'Content-Type': 'application/timestamp-query' },
    body: Uint8Array.from(request.der),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`the timestamp server answered ${response.status}`);
  const answer = new Uint8Array(await response.arrayBuffer());
  if (answer.length > largestAnswer) throw new Error('the answer of the timestamp server is too large');
  return readToken(answer);
}

/** The token in a TimeStampResp that was granted (status 0 or 1). */
function readToken(answer: Uint8Array): Uint8Array {
  const { node } = parseAsn1(answer);
  const status = childAt(childAt(node, 0, 'status'), 0, 'status').block;
  const isGranted = status instanceof asn1js.Integer && status.valueBlock.valueDec <= 1;
  if (!isGranted) throw new Asn1Fault('the timestamp server refused');
  return childAt(node, 1, 'token').raw;
}
