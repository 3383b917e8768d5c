import type { Change } from '../../schema/edit.ts';
import { recorded, writtenFields } from '../edits/changes.ts';

/**
 * Changes as they are kept: every text without the blanks around it, so that three spaces are nothing wherever they are
 * asked about. What was kept before stays as its history has it. A drawn signature is bound to the very words shown.
 */
export function entered(changes: readonly Change[]): Change[] {
  return changes.map((change): Change => {
    if (change.op === 'remove' || change.collection === 'instrument') return change;
    const { op, collection, id } = change;
    return recorded({ op, collection, id, values: trimmed(writtenFields(change)) });
  });
}

/** Whatever somebody wrote, its texts without the blanks around them. */
export function withoutOuterBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(withoutOuterBlanks);
  return typeof value === 'object' && value !== null ? trimmed(value) : value;
}

function trimmed(fields: object): Record<string, unknown> {
  const values = Object.entries(fields).map(([name, value]: [string, unknown]) => [
    name,
    name === 'signature' ? value : withoutOuterBlanks(value),
  ]);
  return Object.fromEntries(values) as Record<string, unknown>;
}
