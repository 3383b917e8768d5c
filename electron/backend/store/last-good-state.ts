import { join } from 'node:path';
import { AppError } from '../../../shared/domain/app-error.ts';
import { applyInPlace } from '../../../shared/domain/edits/apply-change.ts';
import { emptyContent, type Content } from '../../../shared/schema/content.ts';
import type { Edit } from '../../../shared/schema/edit.ts';
import { journalName, readJournal } from './journal.ts';
import { readSnapshot, readVisit } from './read-visit.ts';
import type { Snapshot } from './snapshot.ts';

/** What can be had back of a visit whose journal does not prove. */
export interface LastGoodState {
  /** The edits that prove, from the first on, and where the last of them ends in the file. */
  kept: Edit[];
  keptBytes: number;
  /** What these edits lead to. */
  keptContent: Content;
  /** The last good content: of the kept edits, or of the snapshot where that knows more. */
  content: Content;
  from: 'journal' | 'snapshot';
  /** When the last change that is in the content was made, where that is known. */
  at?: string;
  /** Changes that the content does not have. */
  lostChanges: number;
  /** Changes whose record, who and when, is then only in the copy set aside. */
  lostRecords: number;
}

interface Readable {
  kept: Edit[];
  keptContent: Content;
  /** Edits that prove by themselves, behind the damage. */
  after: Edit[];
  lines: number;
}

/** Why a visit cannot be opened; undefined when it can. @throws AppError `store-io`, `store-newer`. */
export async function damageOf(folder: string): Promise<AppError | undefined> {
  try {
    await readVisit(folder);
    return undefined;
  } catch (error) {
    if (error instanceof AppError && error.code === 'store-corrupt') return error;
    throw error;
  }
}

/** The last good state of a damaged visit; undefined when nothing of it proves. Changes nothing. */
export async function lastGoodState(folder: string): Promise<LastGoodState | undefined> {
  const journal = await readJournal(join(folder, journalName));
  const { snapshots, damage } = await readSnapshot(folder);
  const { kept, content: keptContent } = replayWhatFits(journal.edits);
  const readable: Readable = {
    kept,
    keptContent,
    after: [...journal.edits.slice(kept.length), ...journal.after],
    lines: journal.edits.length + journal.linesAfter,
  };
  const knowsMore = damage === undefined && snapshots.data.edits > kept.length;
  const state = knowsMore ? fromSnapshot(readable, snapshots.data) : fromJournal(readable);
  if (!state.content.header['header']) return undefined;
  return { ...state, kept, keptBytes: journal.ends[kept.length - 1] ?? 0, keptContent };
}

type Found = Omit<LastGoodState, 'kept' | 'keptBytes' | 'keptContent'>;

function fromJournal({ kept, keptContent, lines }: Readable): Found {
  const lost = lines - kept.length;
  return { content: keptContent, from: 'journal', ...atOf(kept.at(-1)), lostChanges: lost, lostRecords: lost };
}

/** The snapshot, and on top of it those edits behind the damage that follow it link by link. */
function fromSnapshot({ kept, after, lines }: Readable, { content, edits, head }: Snapshot): Found {
  const followers = followersOf(after, head);
  for (const edit of followers) applyInPlace(content, edit.change);
  return {
    content,
    from: 'snapshot',
    ...atOf(followers.at(-1) ?? after.find(({ hash }) => hash === head)),
    lostChanges: Math.max(0, lines - edits - followers.length),
    lostRecords: Math.max(lines, edits) - kept.length,
  };
}

/** Whole acts only. */
function followersOf(edits: readonly Edit[], head: string): Edit[] {
  const followers: Edit[] = [];
  for (const edit of edits) {
    if (edit.prev === (followers.at(-1)?.hash ?? head)) followers.push(edit);
  }
  while (followers.at(-1)?.continues) followers.pop();
  return followers;
}

/** The edits up to the first that does not fit its schema. */
function replayWhatFits(edits: readonly Edit[]): { kept: Edit[]; content: Content } {
  const content = emptyContent();
  const kept: Edit[] = [];
  for (const edit of edits) {
    try {
      applyInPlace(content, edit.change);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      break;
    }
    kept.push(edit);
  }
  return { kept, content };
}

function atOf(edit: Edit | undefined): { at?: string } {
  return edit ? { at: edit.at } : {};
}
