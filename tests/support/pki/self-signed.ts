import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openssl } from './openssl.ts';

/** A self-signed P-256 identity from 2020 to 2040, as openssl makes one: quick to open, because it is weakly sealed. */
export function selfSigned(name: string, passphrase: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'tinjau-own-'));
  const run = (...words: string[]): string => openssl(folder, ...words);
  writeFileSync(
    join(folder, 'req.cnf'),
    '[req]\ndistinguished_name=n\n[n]\n[x]\nkeyUsage=critical,digitalSignature,nonRepudiation\n',
  );
  run('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', 'k.key');
  run('req', '-new', '-config', 'req.cnf', '-key', 'k.key', '-subj', `/CN=${name}`, '-out', 'k.csr');
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(
    join(folder, 'ca.cnf'),
    '[ca]\ndefault_ca=t\n[t]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\npolicy=p\nx509_extensions=x\n[p]\ncommonName=supplied\n[x]\nkeyUsage=critical,digitalSignature,nonRepudiation\n',
  );
  run(
    'ca',
    '-batch',
    '-selfsign',
    '-config',
    'ca.cnf',
    '-in',
    'k.csr',
    '-keyfile',
    'k.key',
    '-startdate',
    '20200101000000Z',
    '-enddate',
    '20400101000000Z',
    '-out',
    'k.pem',
    '-notext',
  );
  run('pkcs12', '-export', '-in', 'k.pem', '-inkey', 'k.key', '-passout', `pass:${passphrase}`, '-out', 'k.p12');
  const p12 = new Uint8Array(readFileSync(join(folder, 'k.p12')));
  rmSync(folder, { recursive: true });
  return p12;
}
