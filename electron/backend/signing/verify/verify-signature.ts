import { createHash } from 'node:crypto';
import type { ReasonCode } from '../../../../shared/domain/verification/reasons.ts';
import type { SignatureFinding } from '../../../../shared/domain/verification/verdict.ts';
import { Asn1Fault } from '../cms/asn1.ts';
import { checkCms } from '../cms/check-cms.ts';
import { readCms, type Cms } from '../cms/read-cms.ts';
import { shownText } from '../../../../shared/domain/verification/shown-text.ts';
import type { PdfFile, PdfView } from '../pdf/pdf-file.ts';
import type { SignatureField } from '../pdf/signature-fields.ts';
import { isKind, nameAt, textOf, type PdfDict } from '../pdf/pdf-value.ts';
import { cost } from '../pdf/work-budget.ts';
import { digestCoverage, readCoverage, type Coverage } from './byte-range.ts';
import { isForSigning, readCertificate, type Certificate } from './certificate.ts';
import { checkTimestamp } from './timestamp-token.ts';
import { checkTrust, unvouchedReasons, type TrustBase } from './trust-chain.ts';

/** A field that carries a signature. */
export type SignedField = SignatureField & { signature: NonNullable<SignatureField['signature']> };

/** What is read of a signature before anything is believed. */
export interface OpenedSignature {
  field: SignedField;
  isTimestamp: boolean;
  /** Undefined when it covers nothing that can be believed; `reasons` then says why. */
  coverage: Coverage | undefined;
  reasons: ReasonCode[];
}

const knownFormats = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached', 'ETSI.RFC3161']);

/** Reads where a signature stands and what it covers; it must be a plain object of the very save that it covers. */
export function openSignature(file: PdfFile, field: SignedField): OpenedSignature {
  const { dict, ref } = field.signature;
  const format = nameAt(dict, 'SubFilter') ?? '';
  const isTimestamp = format === 'ETSI.RFC3161';
  const reasons: ReasonCode[] = knownFormats.has(format) ? [] : ['signature-format-unknown'];
  const coverage = readCoverage(file, dict);
  if (typeof coverage === 'string') return { field, isTimestamp, coverage: undefined, reasons: [coverage] };
  const entry = file.revisions[coverage.revision]?.entries.get(ref.num);
  const isAtHome = entry?.type === 'offset' && entry.offset < coverage.gapStart;
  const isInGap = file.bytes[coverage.gapStart] === 0x3c && file.bytes[coverage.gapEnd - 1] === 0x3e;
  if (!isAtHome || !isInGap) return { field, isTimestamp, coverage: undefined, reasons: ['byte-range-gap'] };
  return { field, isTimestamp, coverage, reasons };
}

/** What the checks share: the file, the certificates it carries for validation, and whom this person trusts. */
export interface SignatureContext {
  file: PdfFile;
  embedded: readonly Certificate[];
  trust: TrustBase;
  /** Trusted document timestamps, by the save they cover. */
  proofs: readonly { revision: number; at: Date }[];
}

/** Checks one signature wholly. Never throws for what the file holds: what cannot be read is a reason. */
export function verifySignature(opened: OpenedSignature, context: SignatureContext): SignatureFinding {
  const base = emptyFinding(opened, context.file);
  if (!opened.coverage) return { ...base, reasons: opened.reasons };
  try {
    return opened.isTimestamp
      ? verifyDocumentTimestamp({ ...base, reasons: boxReasons(opened, context.file) }, opened.coverage, context)
      : verifyPersonal({ ...base, reasons: opened.reasons }, opened.field.signature.dict, opened.coverage, context);
  } catch (error) {
    if (!(error instanceof Asn1Fault)) throw error;
    return { ...base, reasons: opened.reasons.length > 0 ? opened.reasons : ['cms-malformed'] };
  }
}

function emptyFinding(opened: OpenedSignature, file: PdfFile): SignatureFinding {
  const { field, coverage } = opened;
  return {
    field: shownText(field.name),
    ...(field.label === undefined ? {} : { label: shownText(field.label) }),
    kind: opened.isTimestamp ? 'timestamp' : 'signature',
    signer: '',
    issuer: '',
    signedAt: null,
    provenAt: null,
    integrity: 'broken',
    identity: 'untrusted',
    coversWholeFile: coverage?.end === file.bytes.length,
    certified: isCertification(file.view(), field.signature.dict),
    certificateSha256: '',
    reasons: [],
  };
}

/** Whether a signature claims to certify (lock) the file. */
export function isCertification(view: PdfView, signature: PdfDict): boolean {
  return certificationLock(view, signature) !== undefined;
}

/** The entry of a signature that locks the file. */
export function certificationLock(view: PdfView, signature: PdfDict): PdfDict | undefined {
  const references = view.resolve(signature.entries.get('Reference'));
  const items = isKind(references, 'array') ? references.items.map((item) => view.resolve(item)) : [];
  return items.find((item): item is PdfDict => isKind(item, 'dict') && nameAt(item, 'TransformMethod') === 'DocMDP');
}

function verifyDocumentTimestamp(
  base: SignatureFinding,
  coverage: Coverage,
  context: SignatureContext,
): SignatureFinding {
  const digestOf = (hash: string): Uint8Array => hashCoverage(context.file, coverage, hash);
  const stamp = checkTimestamp(coverage.der, digestOf, context.embedded, context.trust);
  const at = stamp.at.toISOString();
  const isWhole = !stamp.faults.includes('timestamp-invalid');
  return {
    ...base,
    signer: stamp.signer,
    issuer: stamp.issuer,
    signedAt: at,
    provenAt: stamp.isTrusted ? at : null,
    integrity: isWhole ? 'ok' : 'broken',
    identity: stamp.isTrusted ? 'trusted' : 'untrusted',
    certificateSha256: stamp.certificateSha256,
    reasons: [
      ...base.reasons,
      ...(isWhole && !stamp.isTrusted ? ['timestamp-untrusted' as const] : []),
      ...stamp.faults,
    ],
  };
}

/** Anyone can get a timestamp: in a box that people see it would stand for a signature that nobody gave. */
function boxReasons({ field }: OpenedSignature, file: PdfFile): ReasonCode[] {
  const rect = file.view().resolve(field.dict.entries.get('Rect'));
  const isSeen = isKind(rect, 'array') && rect.items.some((side) => side !== 0);
  return isSeen ? ['timestamp-in-box'] : [];
}

function verifyPersonal(
  base: SignatureFinding,
  dict: PdfDict,
  coverage: Coverage,
  context: SignatureContext,
): SignatureFinding {
  const cms = readCms(coverage.der);
  const check = checkCms(cms, (hash) => hashCoverage(context.file, coverage, hash));
  if (!check.certificate) return { ...base, reasons: [...base.reasons, ...check.reasons] };
  const certificate = readCertificate(check.certificate);
  const detached: ReasonCode[] = cms.content === undefined ? [] : ['cms-malformed'];
  const others = [...cms.certificates.map(readCertificate), ...context.embedded];
  const claimed = claimedTime(dict) ?? cms.signingTime;
  const proof = earliestProof(cms, coverage, others, context);
  const times = { claimed, second: cms.signingTime, proof: proof.at };
  const { identity, reasons } = personalTrust(certificate, others, times, context.trust);
  const faults = [...detached, ...check.reasons, ...unvouchedReasons(certificate, others, context.trust)];
  return {
    ...base,
    signer: certificate.subjectName,
    issuer: certificate.issuerName,
    signedAt: claimed?.toISOString() ?? null,
    provenAt: proof.at?.toISOString() ?? null,
    integrity: faults.some((fault) => breaking.has(fault)) ? 'broken' : 'ok',
    identity,
    certificateSha256: certificate.sha256,
    reasons: [...base.reasons, ...faults, ...proof.reasons, ...reasons],
  };
}

/** Faults after which nobody can say that the covered bytes are untouched. */
const breaking = new Set<ReasonCode>([
  'cms-malformed',
  'digest-mismatch',
  'signature-mismatch',
  'certificate-swapped',
  'algorithm-unknown',
]);

interface Times {
  claimed: Date | undefined;
  /** What the signature says a second time, where it does. */
  second: Date | undefined;
  proof: Date | undefined;
}

function personalTrust(
  certificate: Certificate,
  others: readonly Certificate[],
  times: Times,
  trust: TrustBase,
): Pick<SignatureFinding, 'identity' | 'reasons'> {
  const at = times.proof ?? times.claimed;
  if (!at) return { identity: 'untrusted', reasons: ['time-missing'] };
  if (!isForSigning(certificate)) return { identity: 'untrusted', reasons: ['not-for-signing'] };
  const check = checkTrust(certificate, others, { at, isProven: times.proof !== undefined }, trust);
  return { identity: check.identity, reasons: [...timeReasons(times, trust.now), ...check.reasons] };
}

const clockTolerance = 10 * 60_000;
const day = 24 * 60 * 60_000;

function timeReasons({ claimed, second, proof }: Times, now: Date): ReasonCode[] {
  const latest = (proof ?? now).getTime() + clockTolerance;
  if (claimed && claimed.getTime() > latest) return ['time-contradiction'];
  // Written by two clocks, perhaps in two zones, but on the same day.
  if (claimed && second && Math.abs(claimed.getTime() - second.getTime()) > day) return ['time-contradiction'];
  return proof ? [] : ['time-claimed'];
}

/** The earliest trusted time at which the signature was there: its own timestamp, or one over the file. */
function earliestProof(
  cms: Cms,
  coverage: Coverage,
  others: readonly Certificate[],
  context: SignatureContext,
): { at: Date | undefined; reasons: ReasonCode[] } {
  const times = context.proofs.filter(({ revision }) => revision > coverage.revision).map(({ at }) => at);
  const reasons: ReasonCode[] = [];
  if (cms.timestamp) {
    const digestOf = (hash: string): Uint8Array => createHash(hash).update(cms.signature).digest();
    const own = checkTimestamp(cms.timestamp, digestOf, others, context.trust);
    reasons.push(...own.faults);
    if (own.isTrusted) times.push(own.at);
    else if (own.faults.length === 0) reasons.push('timestamp-untrusted');
  }
  return { at: times.sort((a, b) => a.getTime() - b.getTime())[0], reasons };
}

function hashCoverage(file: PdfFile, coverage: Coverage, hash: string): Uint8Array {
  file.budget.spend(coverage.end * cost.hashedByte);
  return digestCoverage(file.bytes, coverage, hash);
}

/** /M, when it is a whole date: `D:20200226091200+07'00'`. */
function claimedTime(dict: PdfDict): Date | undefined {
  const value = dict.entries.get('M');
  if (!isKind(value, 'string')) return undefined;
  const match = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z.*|([+-]\d\d)'?(\d\d)'?)?$/u.exec(textOf(value));
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zoneHour = '+00', zoneMinute = '00'] = match;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zoneHour}:${zoneMinute}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
