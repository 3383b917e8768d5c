import { createServer } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openssl } from './openssl.ts';
import type { Pki } from './make-pki.ts';

/** A timestamp server on this computer, answering with `openssl ts`. */
export interface TimestampServer {
  url: string;
  /** How many questions it was asked. */
  asked(): number;
  close(): Promise<void>;
}

/** Who answers questions for timestamps, both in DER, with a key that the authority vouches for. */
export async function makeTimestampAuthority(pki: Pki): Promise<(question: Uint8Array) => Buffer> {
  const { folder } = pki;
  await pki.issue({
    name: 'Stempel Waktu',
    kind: 'p256',
    extensions:
      'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n',
  });
  writeFileSync(join(folder, 'tsa.cnf'), configuration);
  writeFileSync(join(folder, 'tsaserial'), '01\n');
  return (question) => {
    writeFileSync(join(folder, 'question.tsq'), question);
    openssl(folder, 'ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'question.tsq', '-out', 'answer.tsr');
    return readFileSync(join(folder, 'answer.tsr'));
  };
}

/** Starts a server for it. `spoil` may change each answer. */
export async function startTimestampServer(
  pki: Pki,
  spoil: (answer: Buffer) => Buffer = (answer) => answer,
): Promise<TimestampServer> {
  const answerTo = await makeTimestampAuthority(pki);
  let asked = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked += 1;
      response.setHeader('Content-Type', 'application/timestamp-reply');
      response.end(spoil(answerTo(Buffer.concat(chunks))));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked: () => asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const configuration = `[tsa]
default_tsa = this
[this]
serial = ./tsaserial
signer_cert = ./Stempel_Waktu.pem
certs = ./ca.pem
signer_key = ./Stempel_Waktu.key
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256, sha384, sha512
ess_cert_id_alg = sha256
`;
