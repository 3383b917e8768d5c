import { headerOf } from '../../../shared/domain/visit/header-of.ts';
import { inspectEvidence, keepEvidence } from '../store/evidence-files.ts';
import { recordPaperSignature } from '../../../shared/domain/visit/record-paper-signature.ts';
import { actorOf } from '../../../shared/domain/team/actors.ts';
import type { Signed, SigningState } from '../../../shared/contract/signatures.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import { certificateText } from '../../../shared/domain/signatures/given-signature.ts';
import { reasonSentence, reasonWeights } from '../../../shared/domain/verification/reasons.ts';
import type { Verdict } from '../../../shared/domain/verification/verdict.ts';
import { paperKey, type DocumentKind } from '../../../shared/schema/document-kind.ts';
import type { BackendContext } from '../context.ts';
import type { DownloadFile } from '../transfer/downloads.ts';
import { os } from '../implement.ts';
import { fontFolder } from '../typesetting/font-folder.ts';
import { openPkcs12, type SigningKey } from '../signing/open-pkcs12.ts';
import { signInWorker, type SigningSurroundings } from '../signing/sign-in-worker.ts';
import { verifyInWorker } from '../signing/verify-in-worker.ts';
import {
  keepSigned,
  paperName,
  paperOf,
  readPaper,
  visitRecord,
  type FoundSignature,
  type PaperRef,
} from '../papers/visit-papers.ts';
import { signatoryViews, wholeSignature } from '../signing/visit-seats.ts';
import { storeOf } from './identities.ts';
import { takeAll, trustedCertificates } from './verification.ts';

/** Answers the calls of `signatures`. */
export const signatures = {
  state: os.signatures.state.handler(async ({ context, input }): Promise<SigningState> => {
    const paper = await openPaper(context, input);
    const prepared = headerOf(paper.visit.content).prepared?.[paper.key];
    if (!prepared) return { signatories: signatoryViews(paper.visit.content, paper.key) };
    const { at, sha256, bytes } = prepared;
    const file = context.downloads.add(pdfExport(paper.key, await readPaper(paper)));
    return { prepared: { at, sha256, bytes }, signatories: signatoryViews(paper.visit.content, paper.key), file };
  }),

  sign: os.signatures.sign.handler(async ({ context, input }): Promise<Signed> => {
    const upload = input.upload === undefined ? undefined : context.uploads.take(input.upload);
    const asked = input.visit === undefined ? undefined : await openPaper(context, { ...input, visit: input.visit });
    const paper = asked && upload ? (paperOf(asked.visit, upload.bytes) ?? asked) : asked;
    const pdf = upload?.bytes ?? (paper ? await readPaper(paper) : new Uint8Array());
    const key = await openKey(context, input.identity, input.passphrase);
    const at = context.ports.clock.now();
    const signed = await signInWorker(
      {
        pdf,
        signatory: input.signatory,
        key,
        at,
        zone: paper ? headerOf(paper.visit.content).zone : 'WIB',
        language: input.language,
        fonts: fontFolder(context.folders.resources),
        ...(input.drawn ? { drawn: input.drawn } : {}),
        ...(input.differs ? { differs: input.differs.reason } : {}),
      },
      await surroundingsOf(context, paper),
      (error) => context.log.warn({ err: error }, 'the timestamp server gave no timestamp'),
    );
    const { field, certificateSha256, timestamp, verdict, reason } = signed;
    if (paper)
      await keepSigned(
        paper,
        input.actor ?? { by: signed.signer },
        signed.pdf,
        foundIn(paper, verdict, { field, reason }),
      );
    const fileName = upload?.fileName ?? `${input.kind}.pdf`;
    const file = context.downloads.add({ fileName, mediaType: 'application/pdf', bytes: signed.pdf });
    return { file, field, certificateSha256, timestamp, verdict };
  }),

  recordOnPaper: os.signatures.recordOnPaper.handler(async ({ context, input }) => {
    const visit = await context.store.open(input.visit);
    const { fileName, bytes } = context.uploads.take(input.upload);
    const { sha256, mediaType } = await inspectEvidence(fileName, bytes);
    const given = {
      ...actorOf(input),
      at: context.ports.clock.now().toISOString(),
      device: visit.device,
      reason: input.reason,
      scan: { sha256, fileName, mediaType, bytes: bytes.length },
    };
    recordPaperSignature(visit.content, input.seat, given);
    await keepEvidence(visit.folder, bytes);
    return visit.commit((content) => ({
      ...actorOf(input),
      ...recordPaperSignature(content, input.seat, given),
    }));
  }),

  takeBack: os.signatures.takeBack.handler(async ({ context, input }) => {
    const { bytes } = context.uploads.take(input.upload);
    const asked = await openPaper(context, input);
    const paper = paperOf(asked.visit, bytes) ?? asked;
    const verdict = await verifyInWorker({
      pdf: bytes,
      trusted: await trustedCertificates(context),
      given: takeAll(context, input.trust),
      revocationLists: [],
      now: context.ports.clock.now(),
      visit: visitRecord(paper),
    });
    requireKnownWhole(verdict);
    const given = foundIn(paper, verdict);
    await keepSigned(paper, input, bytes, given);
    return { verdict, added: given.map(({ signoff }) => signoff) };
  }),
};

async function openPaper(
  context: BackendContext,
  input: { visit: string; kind: DocumentKind; session?: string | undefined },
): Promise<PaperRef> {
  return { visit: await context.store.open(input.visit), key: paperKey(input.kind, input.session) };
}

async function openKey(
  context: BackendContext,
  identity: { id: string } | { upload: string },
  passphrase: string | undefined,
): Promise<SigningKey> {
  if ('id' in identity) return storeOf(context).open(identity.id, passphrase);
  return openPkcs12(context.uploads.take(identity.upload).bytes, passphrase ?? '');
}

async function surroundingsOf(context: BackendContext, paper: PaperRef | undefined): Promise<SigningSurroundings> {
  const { timestampServer } = await context.settings.read();
  return {
    trusted: await trustedCertificates(context),
    ...(timestampServer === undefined ? {} : { timestampServer }),
    ...(paper ? { visit: visitRecord(paper) } : {}),
  };
}

/** The whole signatures in a file that the visit does not have on record yet; `own` is the one that was just given. */
function foundIn(
  paper: PaperRef,
  verdict: Verdict,
  own?: { field: string; reason: string | undefined },
): FoundSignature[] {
  return visitRecord(paper).signatories.flatMap((signoff): FoundSignature[] => {
    if (paper.visit.content.signoffs[signoff]?.signed?.[paper.key]) return [];
    const finding = wholeSignature(verdict, signoff);
    if (!finding || finding.signedAt === null) return [];
    const { signer, certificateSha256, signedAt: at } = finding;
    const reason = own?.field === finding.field ? own.reason : undefined;
    const certificate = certificateText(signer, certificateSha256);
    return [{ signoff, at, certificate, name: signer, ...(reason === undefined ? {} : { reason }) }];
  });
}

/** What was added since the first signature must be known: the file becomes the visit's paper, and its signatures the state. */
function requireKnownWhole(verdict: Verdict): void {
  const isUnknown = verdict.changes.answer === 'unknown';
  if (verdict.verdict !== 'invalid' && !isUnknown) return;
  const codes = verdict.reasons.filter(
    (code) => reasonWeights[code] === 'invalid' || (isUnknown && reasonWeights[code] === 'indeterminate'),
  );
  throw new AppError('refused', sentence('signing.notTakenBack', { reasons: codes.map(reasonSentence) }));
}

function pdfExport(key: string, bytes: Uint8Array): DownloadFile {
  return { fileName: `${paperName(key)}.pdf`, mediaType: 'application/pdf', bytes };
}
