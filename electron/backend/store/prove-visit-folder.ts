import { keptFiles } from '../../../shared/domain/visit/kept-files.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import type { AppError } from '../../../shared/domain/app-error.ts';
import { clockJumps } from '../../../shared/domain/edits/clock-jumps.ts';
import type { ClockJump } from '../../../shared/schema/clock-jump.ts';
import { emptyContent } from '../../../shared/schema/content.ts';
import { Edit } from '../../../shared/schema/edit.ts';
import { chainStart, headOf, journalBytes, journalName } from './journal.ts';
import { lostPartsError } from './lost-parts.ts';
import type { OpenVisit } from './open-visit.ts';
import { readVisit, replayTail } from './read-visit.ts';
import { snapshotName } from './snapshot.ts';
import { damageError } from './store-error.ts';
import { contentDigest } from './visit-acts.ts';
import { foldersIn, partsOf, sortParts } from './visit-parts.ts';

/** What a full check of a visit found whole. */
export interface VisitCheck {
  edits: number;
  head: string;
  digest: string;
  evidence: number;
  tornBytes: number;
  /** No damage: where the computer's clock had gone back. */
  clockJumps: ClockJump[];
  /** What was damaged when the visit was opened, and could be made again. */
  rebuilt: AppError | undefined;
}

/**
 * Reads every byte of a visit again and proves it: each line of the history and its shape, that the history leads to
 * the content, the snapshot, each piece of evidence and each paper. Edits that come meanwhile wait while the journal is
 * read, not while it is proven. @throws AppError `store-corrupt` at the first place that fails; of evidence and papers it
 * names all.
 */
export async function checkVisit(visit: OpenVisit): Promise<VisitCheck> {
  const saved = { edits: 0, head: chainStart };
  const { journal, content, snapshotDamage } = await readVisit(visit.folder, (file) =>
    visit.betweenActs(() => {
      Object.assign(saved, { edits: visit.edits.length, head: headOf(visit.edits) });
      return journalBytes(file);
    }),
  );
  if (snapshotDamage) throw snapshotDamage;
  const { edits } = journal;
  for (const [index, edit] of edits.entries()) {
    if (!Edit.safeParse(edit).success) throw damageError(journalName, index + 1, sentence('journal.shape'));
  }
  const digest = contentDigest(content);
  if (contentDigest(replayTail(emptyContent(), edits, 0)) !== digest) throw otherContent();
  if (headOf(edits.slice(0, saved.edits)) !== saved.head) {
    throw damageError(journalName, edits.length + 1, sentence('journal.editGone'));
  }
  const parts = await partsOf({ edits, content }, foldersIn(visit.folder));
  const { lost } = await sortParts(parts.filter(({ isNeeded }) => isNeeded));
  if (lost.length > 0) throw lostPartsError(lost, content);
  const files = new Set(keptFiles(content).map(({ sha256 }) => sha256));
  const { tornBytes, rebuilt } = visit;
  return {
    edits: edits.length,
    head: headOf(edits),
    digest,
    evidence: files.size,
    tornBytes,
    clockJumps: clockJumps(edits),
    rebuilt,
  };
}

function otherContent(): AppError {
  return damageError(snapshotName, undefined, sentence('journal.otherContent'));
}
