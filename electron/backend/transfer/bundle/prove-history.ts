import { headerOf } from '../../../../shared/domain/visit/header-of.ts';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { sentence } from '../../../../shared/domain/sentence.ts';
import { AppError } from '../../../../shared/domain/app-error.ts';
import { applyInPlace } from '../../../../shared/domain/edits/apply-change.ts';
import { schemaVersion } from '../../../../shared/domain/migrations/migrate.ts';
import { isSealed } from '../../../../shared/domain/visit/states.ts';
import { emptyContent, type Content } from '../../../../shared/schema/content.ts';
import { Edit } from '../../../../shared/schema/edit.ts';
import { headOf, journalName, readJournal } from '../../store/journal.ts';
import { contentDigest } from '../../store/visit-acts.ts';
import { bundleError } from './bundle-error.ts';
import type { BundleWork } from '../../cancellable-work.ts';

/** A history that was proven from its first edit, and what it makes. */
export interface ProvenHistory {
  edits: Edit[];
  head: string;
  digest: string;
  content: Content;
}

/** Deeper than any entity of a visit. */
const depthLimit = 100;
const breathEvery = 500;

/** Replays the journal of a folder from nothing, and proves each edit on the way. */
export async function proveHistory(folder: string, work: BundleWork): Promise<ProvenHistory> {
  const { edits, damage } = await readJournal(join(folder, journalName));
  if (damage) throw damage;
  return proveEdits(edits, work);
}

/** Replays edits whose chain is proven, and proves each on the way. */
export async function proveEdits(edits: Edit[], { report, signal }: BundleWork): Promise<ProvenHistory> {
  const content = emptyContent();
  for (const [index, edit] of edits.entries()) {
    if (index % breathEvery === 0) {
      signal.throwIfAborted();
      report('history', index, Math.max(1, edits.length));
      await breathe();
    }
    proveEdit(content, edit, index + 1);
  }
  if (!content.header['header'] || !content.instrument['instrument']) {
    throw bundleError('invalid-input', 'edits.jsonl', sentence('bundle.history.noHeader'));
  }
  const digest = contentDigest(content);
  const { seal, status } = headerOf(content);
  if (isSealed(status) && isOfThisVersion(edits) && seal?.digest !== digest) {
    throw bundleError('invalid-input', 'edits.jsonl', sentence('bundle.history.seal'));
  }
  return { edits, head: headOf(edits), digest, content };
}

/** Digests are of the form that this version gives to a visit; that of an older visit was another. Its head still proves it. */
export function isOfThisVersion(edits: readonly Edit[]): boolean {
  return edits.every(({ schema = 1 }) => schema === schemaVersion);
}

function proveEdit(content: Content, edit: Edit, line: number): void {
  if (depthOf(edit) > depthLimit) {
    throw bundleError('refused', 'edits.jsonl', sentence('bundle.history.tooDeep', { line }));
  }
  const shape = Edit.safeParse(edit);
  if (!shape.success) {
    const issue = `${shape.error.issues[0]?.path.join('.')}: ${shape.error.issues[0]?.message}`;
    throw bundleError('invalid-input', 'edits.jsonl', sentence('bundle.history.misfit', { line, issue }));
  }
  if (isDeepStrictEqual(applied(content, edit, line), edit.was)) return;
  throw bundleError('invalid-input', 'edits.jsonl', sentence('bundle.history.dishonest', { line }));
}

function applied(content: Content, edit: Edit, line: number): unknown {
  try {
    return applyInPlace(content, edit.change);
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    const reason = sentence('bundle.history.notApplied', { line, reason: cause.sentence });
    throw bundleError('invalid-input', 'edits.jsonl', reason, cause);
  }
}

/** How deep a value is nested, without calling itself: the enemy is a value that is too deep for that. */
function depthOf(value: unknown): number {
  let level: unknown[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= depthLimit) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    depth += 1;
  }
  return depth;
}
