import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sentence } from '../../../shared/domain/sentence.ts';
import type { Actor } from '../../../shared/schema/actor.ts';
import { actorOf } from '../../../shared/domain/team/actors.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { set } from '../../../shared/domain/edits/changes.ts';
import { schemaVersion } from '../../../shared/domain/migrations/migrate.ts';
import type { Ports } from '../ports.ts';
import { atomicWrite } from './atomic-write.ts';
import { changesBetween } from './changes-between.ts';
import { recordChanges } from './commit-queue.ts';
import { headOf, journalName } from './journal.ts';
import { lastGoodState, type LastGoodState } from './last-good-state.ts';
import { quarantine } from './quarantine.ts';
import { snapshotAdapter, snapshotName } from './snapshot.ts';

/** What to repair, and in whose name. */
export interface RepairOptions {
  folder: string;
  actor: Actor;
  ports: Ports;
  device: string;
}

/**
 * Brings a damaged visit back to its last good state. The damaged files are set aside whole; what proves of the history
 * stays as it is, and one act in the name of the person who asked leads from there to the last good content. Killed at
 * any moment, it can be done again and leads to the same content. Answers the names of the copies.
 * @throws AppError `refused` when nothing can be had back, `store-io`.
 */
export async function repairVisit({ folder, actor, ports, device }: RepairOptions): Promise<string[]> {
  const state = await lastGoodState(folder);
  if (!state) throw nothingLeft();
  const copies = await quarantine(folder, [journalName, snapshotName]);
  const changes = changesBetween(state.keptContent, state.content);
  // The act is never empty: that there was damage stands in the history.
  if (changes.length === 0) changes.push(set('header', 'header', {}));
  const grown = { content: state.keptContent, edits: state.kept };
  const act = { code: 'repair-visit' as const };
  const lines = recordChanges({ state: grown, ports, device }, { ...actorOf(actor), act, changes });
  const { content, edits } = grown;
  // First the snapshot: it alone leads to the last good state, should the journal not be written any more.
  const snapshot = { schemaVersion, edits: edits.length, head: headOf(edits), content };
  await snapshotAdapter(join(folder, snapshotName)).write(snapshot);
  await atomicWrite(join(folder, journalName), Buffer.concat([await keptLines(folder, state), Buffer.from(lines)]));
  return copies;
}

/** The bytes of the history that proves, ending with a newline. */
async function keptLines(folder: string, { keptBytes }: LastGoodState): Promise<Buffer> {
  if (keptBytes === 0) return Buffer.alloc(0);
  const bytes = await readFile(join(folder, journalName));
  return Buffer.concat([bytes.subarray(0, keptBytes - 1), Buffer.from('\n')]);
}

function nothingLeft(): AppError {
  return new AppError('refused', sentence('visit.nothingLeft'));
}
