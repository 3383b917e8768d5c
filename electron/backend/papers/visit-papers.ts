import { headerOf } from '../../../shared/domain/visit/header-of.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 as hexDigest } from '../sha256.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import type { Actor } from '../../../shared/schema/actor.ts';
import { actorOf } from '../../../shared/domain/team/actors.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { set } from '../../../shared/domain/edits/changes.ts';
import { statusOnceSigned } from '../../../shared/domain/visit/record-paper-signature.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { GivenSignature, Signoff } from '../../../shared/schema/visit.ts';
import { atomicWrite } from '../store/atomic-write.ts';
import type { OpenVisit } from '../store/open-visit.ts';
import { lostPartsError } from '../store/lost-parts.ts';
import { makeFolder } from '../store/private-files.ts';
import { storeIoError, systemCode } from '../store/store-error.ts';
import type { VisitRecord } from '../signing/verify/match-visit.ts';
import { seatsOf, signoffsOf } from '../signing/visit-seats.ts';

/** One paper of one visit. */
export interface PaperRef {
  visit: OpenVisit;
  /** As `paperKey` makes it. */
  key: string;
}

/** What the visit knows of a paper. @throws AppError `not-found` while it is not prepared. */
export function visitRecord({ visit, key }: PaperRef): VisitRecord {
  const prepared = headerOf(visit.content).prepared?.[key];
  if (!prepared) throw notPrepared();
  const signed = signoffsOf(visit.content).flatMap(([id, signoff]) => (signoff.signed?.[key] ? [id] : []));
  return {
    preparedSha256: prepared.sha256,
    preparedBytes: prepared.bytes,
    signatories: prepared.signatories,
    signed,
    onPaper:
      key === 'assessment' ? signoffsOf(visit.content).flatMap(([id, { onPaper }]) => (onPaper ? [id] : [])) : [],
    seats: seatsOf(visit.content, key),
  };
}

function fileOf({ visit, key }: PaperRef): string {
  return join(visit.folder, 'exports', `${paperName(key)}.pdf`);
}

/** The key as a file name on every system. */
export function paperName(key: string): string {
  return key.replaceAll(/[^A-Za-z0-9._-]/gu, '-');
}

/** The visit's paper that a file begins with; undefined when it is none of them. */
export function paperOf(visit: OpenVisit, pdf: Uint8Array): PaperRef | undefined {
  const papers = Object.entries(headerOf(visit.content).prepared ?? {});
  const found = papers.find(([, { bytes, sha256 }]) => {
    return hexDigest(pdf.subarray(0, bytes)) === sha256;
  });
  return found ? { visit, key: found[0] } : undefined;
}

/** The paper with the signatures given so far. @throws AppError `not-found`; `store-corrupt` when it was prepared and is gone. */
export async function readPaper(paper: PaperRef): Promise<Uint8Array> {
  const { visit, key } = paper;
  if (!headerOf(visit.content).prepared?.[key]) throw notPrepared();
  try {
    return new Uint8Array(await readFile(fileOf(paper)));
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT') throw storeIoError(cause);
    throw lostPartsError([{ file: `exports/${paperName(key)}.pdf`, reason: 'missing' }], visit.content);
  }
}

/** Keeps a freshly prepared paper and records its hash. @throws AppError `conflict` when somebody has signed the last one. */
export async function keepPrepared(paper: PaperRef, actor: Actor, at: string, pdf: Uint8Array): Promise<void> {
  const { visit, key } = paper;
  const { seal } = headerOf(visit.content);
  await requireUnsigned(paper);
  await writePaper(paper, pdf);
  const record = {
    at,
    sha256: hexDigest(pdf),
    bytes: pdf.length,
    signatories: signoffsOf(visit.content).map(([id]) => id),
    seal: seal?.digest ?? null,
  };
  await visit.commit((content) => {
    const prepared = { ...headerOf(content).prepared, [key]: record };
    return {
      ...actorOf(actor),
      act: { code: 'prepare-paper', params: { paper: key } },
      changes: [set('header', 'header', { prepared })],
    };
  });
}

/** A signature that was found whole on a paper, for the seat of a visit. */
export interface FoundSignature extends Omit<GivenSignature, 'fileSha256'> {
  signoff: string;
}

/** Keeps the paper with new signatures, then records them; a kill in between leaves a file with more than the record says, never less. */
export async function keepSigned(
  paper: PaperRef,
  actor: Actor,
  pdf: Uint8Array,
  given: FoundSignature[],
): Promise<void> {
  const { visit, key } = paper;
  await writePaper(paper, pdf);
  const fileSha256 = hexDigest(pdf);
  if (given.length === 0) return;
  await visit.commit((content) => ({
    ...actorOf(actor),
    act: { code: 'sign-paper', params: { paper: key } },
    changes: [
      ...given.map(({ signoff, ...found }) => {
        const signed = { ...content.signoffs[signoff]?.signed, [key]: { ...found, fileSha256 } };
        return set('signoffs', signoff, { signed });
      }),
      ...(isOfSeal(content, key)
        ? statusOnceSigned(
            content,
            given.map(({ signoff }) => signoff),
          )
        : []),
    ],
  }));
}

/** Whether a paper is the assessment as it was sealed: signatures on a draft of it lead nowhere. */
function isOfSeal(content: Content, key: string): boolean {
  const { prepared, seal } = headerOf(content);
  return key === 'assessment' && (prepared?.[key]?.seal === undefined || prepared[key].seal === seal?.digest);
}

async function writePaper(paper: PaperRef, pdf: Uint8Array): Promise<void> {
  await makeFolder(join(paper.visit.folder, 'exports'));
  await atomicWrite(fileOf(paper), pdf);
}

async function requireUnsigned({ visit, key }: PaperRef): Promise<void> {
  const isPrinted = key === 'assessment' && headerOf(visit.content).prepared?.[key] !== undefined;
  const isSigned = ({ signed, onPaper }: Signoff): boolean =>
    signed?.[key] !== undefined || (isPrinted && onPaper !== undefined);
  if (!signoffsOf(visit.content).some(([, signoff]) => isSigned(signoff))) return;
  throw new AppError('conflict', sentence('paper.signedAlready'));
}

function notPrepared(): AppError {
  return new AppError('not-found', sentence('paper.notPrepared'));
}
