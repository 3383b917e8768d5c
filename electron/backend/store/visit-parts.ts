import { headerOf } from '../../../shared/domain/visit/header-of.ts';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileBrought, keptFiles } from '../../../shared/domain/visit/kept-files.ts';
import { isRecordOf } from '../../../shared/domain/signatures/given-signature.ts';
import { partFile, type LostPart } from '../../../shared/schema/bundle.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { Edit } from '../../../shared/schema/edit.ts';
import type { GivenSignature } from '../../../shared/schema/visit.ts';
import type { BundleWork } from '../cancellable-work.ts';
import { verifyInWorker } from '../signing/verify-in-worker.ts';
import { paperName } from '../papers/visit-papers.ts';
import { wholeSignature } from '../signing/visit-seats.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { isThere } from './is-there.ts';
import { sha256 } from '../sha256.ts';
import { diskError, storeIoError, systemCode } from './store-error.ts';

/** What a visit has beside its history: a piece of evidence or a paper, where it lies, and what the visit says of it. */
export interface VisitPart {
  /** `evidence/<hash>` or `exports/<paper>.pdf`. */
  name: string;
  path: string;
  /** Whether the visit names it as it is today; of the others a visit lacks nothing. */
  isNeeded: boolean;
  prepared?: { bytes: number; sha256: string } | undefined;
  /** The signatures that a paper must carry, by their seats. */
  signed?: [seat: string, given: GivenSignature][];
}

/** The folders in which the parts of a visit lie; all backups of a visit share one for its evidence. */
export interface PartFolders {
  evidence: string;
  exports: string;
}

/** A history and the content that it makes. */
interface Known {
  edits: readonly Edit[];
  content: Content;
}

/** The folders of parts inside the folder of a visit. */
export function foldersIn(visitFolder: string): PartFolders {
  return { evidence: join(visitFolder, 'evidence'), exports: join(visitFolder, 'exports') };
}

/** Every hash that was ever the evidence of a visit: undo and the past as it was need them all. */
export function evidenceInHistory(edits: readonly Edit[]): Set<string> {
  return new Set(edits.flatMap((edit) => fileBrought(edit) ?? []));
}

/** All parts of a visit: those that it needs today, wherever they are, and of those that only the past knew what is there. */
export async function partsOf({ edits, content }: Known, folders: PartFolders): Promise<VisitPart[]> {
  const now = new Set(keptFiles(content).map(({ sha256: hash }) => hash));
  const parts: VisitPart[] = [];
  for (const hash of [...evidenceInHistory(edits)].sort()) {
    const path = join(folders.evidence, hash);
    const isNeeded = now.has(hash);
    if (isNeeded || (await isThere(path))) parts.push({ name: `evidence/${hash}`, path, isNeeded });
  }
  const prepared = new Map(
    Object.entries(headerOf(content).prepared ?? {}).map(([key, record]) => [`${paperName(key)}.pdf`, { key, record }]),
  );
  for (const paper of new Set([...prepared.keys(), ...(await papersIn(folders.exports))])) {
    const place = { name: `exports/${paper}`, path: join(folders.exports, paper) };
    const known = prepared.get(paper);
    if (known) {
      parts.push({ ...place, isNeeded: true, prepared: known.record, signed: signedOn(content, known.key) });
    } else parts.push({ ...place, isNeeded: false });
  }
  return parts;
}

function signedOn({ signoffs }: Content, key: string): [string, GivenSignature][] {
  return Object.entries(signoffs).flatMap(([seat, { signed }]): [string, GivenSignature][] => {
    const given = signed?.[key];
    return given ? [[seat, given]] : [];
  });
}

/** The papers in a folder, prepared and signed; files that somebody else put there are none. */
export async function papersIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => partFile.test(`exports/${name}`)).sort();
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return [];
    throw storeIoError(cause);
  }
}

/** Reads parts to their last byte, and tells the sound ones from those that are lost. @throws AppError `store-io`. */
export async function sortParts(
  parts: readonly VisitPart[],
  work?: BundleWork,
): Promise<{ sound: VisitPart[]; lost: LostPart[] }> {
  const sound: VisitPart[] = [];
  const lost: LostPart[] = [];
  for (const [done, part] of parts.entries()) {
    work?.signal.throwIfAborted();
    work?.report('evidence', done, parts.length);
    const reason = await lossOf(part, work?.signal);
    if (reason) lost.push({ file: part.name, reason });
    else sound.push(part);
  }
  return { sound, lost };
}

/** Why a part is lost; undefined where it is what the history says, and papers can be read to their end. */
export async function lossOf(part: VisitPart, signal?: AbortSignal): Promise<Loss> {
  const { name, path } = part;
  try {
    if (name.startsWith('evidence/')) return name.endsWith(await hashOf(path)) ? undefined : 'damaged';
    return await paperLoss(part, new Uint8Array(await readFile(path)), signal);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return 'missing';
    throw diskError(cause);
  }
}

async function paperLoss(paper: VisitPart, bytes: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<Loss> {
  const { prepared, signed = [] } = paper;
  if (prepared && sha256(bytes.subarray(0, prepared.bytes)) !== prepared.sha256) return 'damaged';
  // To the byte what this program made.
  if (prepared?.bytes === bytes.length) return signed.length > 0 ? 'unsigned' : undefined;
  const { isStrict, fault } = await inspectPdf(bytes, signal);
  if (fault === 'too-complex') return fault;
  if (!isStrict || fault !== undefined) return 'damaged';
  return signed.length === 0 || (await isSigned(bytes, signed, signal)) ? undefined : 'unsigned';
}

type Loss = LostPart['reason'] | undefined;

/** Whether each signature stands whole in its seat, by the name and at the time on record. Whom to trust is for the verifier to say. */
async function isSigned(pdf: Uint8Array, signed: [string, GivenSignature][], signal?: AbortSignal): Promise<boolean> {
  const rest = { trusted: [], given: [], revocationLists: [], now: new Date(0) };
  const verdict = await verifyInWorker({ pdf, ...rest }, signal ? { signal } : {});
  return signed.every(([seat, given]) => {
    const found = wholeSignature(verdict, seat);
    return found !== undefined && isRecordOf(given, found);
  });
}

/** The hash of a file, read in pieces: a hundred megabytes at once would keep the page waiting. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
