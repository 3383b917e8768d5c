import { sentence } from '../sentence.ts';
import { callLimit, changesPerCall } from '../../contract/size-limits.ts';
import type { Change } from '../../schema/edit.ts';
import { AppError } from '../app-error.ts';

/** What a call may carry besides its changes: who, for what, and the signs between them. */
const envelope = 64 * 1024;

/**
 * Where the part of an act ends that begins at this change: as many as fit into one call, by number and by bytes.
 * @throws AppError `invalid-input` when that change alone is larger than a call.
 */
export function partEnd(changes: readonly Change[], from: number): number {
  let room = callLimit - envelope;
  let end = from;
  for (const change of changes.slice(from, from + changesPerCall)) {
    room -= new TextEncoder().encode(JSON.stringify(change)).length + 1;
    if (room < 0) break;
    end += 1;
  }
  const first = changes[from];
  if (end === from && first) throw tooLarge(first);
  return end;
}

function tooLarge({ collection, id }: Change): AppError {
  const megabytes = callLimit / 1024 / 1024;
  return new AppError('invalid-input', sentence('edit.tooLarge', { collection, id, megabytes }));
}
