import { headerOf } from '../../../shared/domain/visit/header-of.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import type { Actor } from '../../../shared/schema/actor.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { scoreVisit } from '../../../shared/domain/scoring/score-visit.ts';
import type { MadeReport } from '../../../shared/contract/reports.ts';
import { paperKey, type DocumentKind } from '../../../shared/schema/document-kind.ts';
import type { Edit } from '../../../shared/schema/edit.ts';
import type { Language } from '../../../shared/schema/primitives.ts';
import type { BackendContext } from '../context.ts';
import type { ReportProgress } from '../cancellable-work.ts';
import { addSignatureFields } from '../signing/add-signature-fields.ts';
import { fontFolder } from '../typesetting/font-folder.ts';
import { openPdf } from '../signing/pdf/pdf-file.ts';
import { readPages } from '../signing/pdf/pdf-pages.ts';
import type { PageSize } from '../typesetting/page-geometry.ts';
import { keepPrepared } from './visit-papers.ts';
import { signatoriesOf } from '../signing/visit-seats.ts';
import { readEvidence, scaleEvidence } from '../store/evidence-files.ts';
import { headOf } from '../store/journal.ts';
import { sha256 } from '../sha256.ts';
import type { OpenVisit } from '../store/open-visit.ts';
import { contentDigest } from '../store/visit-acts.ts';
import { paperContent } from '../report/paper-content.ts';
import { renderReport } from '../report/render-report.ts';
import type { ReportInput } from '../report/report-input.ts';
import { letterheadPictures, withLetterhead } from '../report/with-letterhead.ts';

/** What is asked of a paper. */
export interface ReportRequest extends Actor {
  visit: OpenVisit;
  kind: DocumentKind;
  language: Language;
  paper: PageSize;
  session?: string | undefined;
  prepared: boolean;
}

/** Makes a paper from a visit as it stands: photos, layout, and where asked for the fields to sign in. */
export async function buildReport(
  context: BackendContext,
  request: ReportRequest,
  report: ReportProgress,
  signal: AbortSignal,
): Promise<MadeReport> {
  const { visit, kind, language, paper } = request;
  const photos = {
    ...letterheadPictures(await context.settings.read()),
    ...(await photosOf(visit, report, signal)),
  };
  const input: ReportInput = { ...(await visitInput(context, request)), photos };
  report('layout', 0, 1);
  const plain = await renderReport(input, fontFolder(context.folders.resources), {
    signal,
    onProgress: (drawn) => report('draw', drawn, 1),
  });
  const signatories = signatoriesOf(visit.content);
  if (request.prepared && signatories.length === 0) throw nobodySigns();
  signal.throwIfAborted();
  if (request.prepared) report('fields', 0, 1);
  const bytes = request.prepared
    ? addSignatureFields(plain.bytes, signatories, { paper, frames: plain.frames })
    : plain.bytes;
  if (request.prepared)
    await keepPrepared(
      { visit, key: paperKey(kind, request.session) },
      request,
      context.ports.clock.now().toISOString(),
      bytes,
    );
  const fileName = `${kind}-${visit.id}-${language}.pdf`;
  return {
    file: context.downloads.add({ fileName, mediaType: 'application/pdf', bytes }),
    pages: readPages(openPdf(bytes).view()).length,
    sha256: sha256(bytes),
    prepared: request.prepared,
  };
}

/** A sealed visit gives the same paper whenever it is made: the paper's time is then that of the seal. */
async function visitInput(context: BackendContext, request: ReportRequest): Promise<Omit<ReportInput, 'photos'>> {
  const { visit, kind, language, paper, session, prepared } = request;
  const settings = await context.settings.read();
  const content = paperContent(withLetterhead(visit.content, settings));
  const score = scoreVisit(visit.content);
  if (!score) throw new Error('a visit has no instrument');
  const header = headerOf(visit.content);
  return {
    kind,
    language,
    paper,
    text: settings.paperText,
    isPrepared: prepared,
    content,
    score,
    digest: header.seal?.digest ?? contentDigest(visit.content),
    head: header.seal?.head ?? headOf(visit.edits),
    edits: editsUntil(visit.edits, header.seal?.head),
    at: header.seal?.at ?? lastChangeOf(visit.edits, context.ports.clock.now().toISOString()),
    ...(session === undefined ? {} : { session }),
  };
}

/** When the content came to be as it is; an edit from a day when the clock was wrong does not date a paper in the future. */
function lastChangeOf(edits: readonly Edit[], now: string): string {
  const at = edits.at(-1)?.at ?? now;
  return at < now ? at : now;
}

/** How many edits there were when the visit was sealed; all of them before. */
function editsUntil(edits: readonly Edit[], head: string | undefined): number {
  const last = edits.findIndex((edit) => edit.hash === head);
  return last < 0 ? edits.length : last + 1;
}

async function photosOf(
  visit: OpenVisit,
  report: ReportProgress,
  signal: AbortSignal,
): Promise<Record<string, Uint8Array>> {
  const pictures = Object.values(visit.content.evidence).filter(
    ({ mediaType, access }) => mediaType.startsWith('image/') && access === 'open',
  );
  const hashes = [...new Set(pictures.map((one) => one.sha256))];
  const photos: Record<string, Uint8Array> = {};
  for (const [index, hash] of hashes.entries()) {
    signal.throwIfAborted();
    report('photos', index + 1, hashes.length);
    photos[hash] = new Uint8Array(await scaleEvidence(await readEvidence(visit.folder, hash), 'print'));
  }
  return photos;
}

function nobodySigns(): AppError {
  return new AppError('invalid-input', sentence('paper.nobodySigns'));
}
