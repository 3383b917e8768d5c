import type { ReasonCode } from '../../../../shared/domain/verification/reasons.ts';
import { Asn1Fault, childAt, integerHex, octetsOf, oidOf, parseWholeAsn1, timeOf, type Asn1Node } from '../cms/asn1.ts';
import { checkCms } from '../cms/check-cms.ts';
import { isEqual } from '../cms/is-equal.ts';
import { digestNames, isStrong, oid, type HashName } from '../cms/oids.ts';
import { readCms } from '../cms/read-cms.ts';
import { createHash } from 'node:crypto';
import { isForTimestamps, readCertificate, type Certificate } from './certificate.ts';
import { checkTrust, unvouchedReasons, type TrustBase } from './trust-chain.ts';

/** What a timestamp says about bytes: the time, who says so, and whether that counts here. */
export interface TimestampCheck {
  at: Date;
  signer: string;
  issuer: string;
  certificateSha256: string;
  isTrusted: boolean;
  /** Reasons for not being whole; empty when its imprint and signature fit. */
  faults: ReasonCode[];
  nonce: string | undefined;
}

/** Checks an RFC 3161 token over bytes given by their digest. @throws Asn1Fault when it is none. */
export function checkTimestamp(
  der: Uint8Array,
  digestOf: (hash: HashName) => Uint8Array,
  others: readonly Certificate[],
  trust: TrustBase,
): TimestampCheck {
  const cms = readCms(der);
  const { content } = cms;
  if (cms.contentType !== oid.timestampInfo || !content) throw new Asn1Fault('this is no timestamp');
  const info = parseWholeAsn1(content);
  const at = timeOf(childAt(info, 4, 'time'));
  const { certificate, reasons } = checkCms(cms, (hash) => createHash(hash).update(content).digest());
  if (!certificate) throw new Asn1Fault('the timestamp has no certificate');
  const signer = readCertificate(certificate);
  const pool = [...cms.certificates.map(readCertificate), ...others];
  const { identity } = checkTrust(signer, pool, { at, isProven: true }, trust);
  const open = [...reasons, ...unvouchedReasons(signer, pool, trust)].filter((code) => tolerated.has(code));
  const isSound = reasons.every((code) => tolerated.has(code));
  const isWhole = isSound && fitsImprint(childAt(info, 2, 'imprint'), digestOf) && isForTimestamps(signer);
  return {
    at,
    signer: signer.subjectName,
    issuer: signer.issuerName,
    certificateSha256: signer.sha256,
    isTrusted: isWhole && open.length === 0 && identity === 'trusted',
    faults: isWhole ? open : ['timestamp-invalid'],
    nonce: nonceOf(info),
  };
}

/** Faults that leave a timestamp undecided rather than wrong. */
const tolerated = new Set<ReasonCode>(['cms-not-canonical', 'certificate-unvouched', 'certificate-not-bound']);

function fitsImprint(imprint: Asn1Node, digestOf: (hash: HashName) => Uint8Array): boolean {
  const hash = digestNames[oidOf(childAt(childAt(imprint, 0, 'imprint algorithm'), 0, 'imprint algorithm'))];
  return hash !== undefined && isStrong(hash) && isEqual(digestOf(hash), octetsOf(childAt(imprint, 1, 'imprint')));
}

/** The nonce is the only plain integer behind the time. */
function nonceOf(info: Asn1Node): string | undefined {
  const node = info.children.slice(5).find(({ tagClass, tag }) => tagClass === 1 && tag === 2);
  return node ? integerHex(node) : undefined;
}
