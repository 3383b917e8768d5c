import type { Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import type { MinuteLine } from '../../schema/meeting.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { requireEntity } from '../edits/apply-change.ts';
import { put, remove, set } from '../edits/changes.ts';
import { lineAsTyped } from './line-as-typed.ts';
import { actionText, changedLineChanges, newLineChanges } from './line-changes.ts';
import { ordered, orderMoved, ordersAfter, type Listed } from '../entities/ordered.ts';
import { parseTypedLine, type LineContext, type ParsedLine } from './parse-typed-line.ts';
import { requireLines } from './require-lines.ts';
import { mergeLines, splitLine } from './split-line.ts';

type Minutes = Pick<Content, 'minutes' | 'actions'>;

/** A line as it was typed, with the ids for it and for the action that it may start. */
export interface TypedLine {
  id: string;
  actionId: string;
  parsed: ParsedLine;
}

/**
 * Adds lines to a session, after all others and in their order; those that do not say their own time get the one given.
 * @throws AppError `invalid-input` with the place and fault of each line that cannot be kept.
 */
export function addLines(
  content: Minutes,
  { session, at }: { session: string; at: string },
  lines: readonly TypedLine[],
): ActPlan {
  const orders = ordersAfter(Object.values(content.minutes), lines.length);
  const actionOrders = ordersAfter(Object.values(content.actions), lines.length);
  const changes = lines.map(({ parsed, ...ids }, index) => {
    const [order = '', actionOrder = ''] = [orders[index], actionOrders[index]];
    return newLineChanges(parsed, { ...ids, session, at, order, actionOrder });
  });
  requireLines(changes);
  return { act: { code: 'add-lines', params: { count: lines.length } }, changes: changes.flat() };
}

/** Changes a line to what was typed over it; `speaker` is how its speaker was called in what was typed over. */
export function changeLine(
  content: Minutes,
  { id, actionId, parsed }: TypedLine,
  { context, speaker }: { context: LineContext; speaker: string | undefined },
): ActPlan {
  const line = requireEntity(content, 'minutes', id);
  const { due, owner } = parseTypedLine(lineAsTyped(line, speaker), context);
  const [actionOrder = ''] = ordersAfter(Object.values(content.actions), 1);
  const { session, order, at = '00:00' } = line;
  const place = { id, actionId, session, at, order, actionOrder };
  return { act: { code: 'change-line' }, changes: changedLineChanges(parsed, { ...line, id, due, owner }, place) };
}

/** Takes a line away, with the action that it started. */
export function removeLine(content: Minutes, id: string): ActPlan {
  return { act: { code: 'remove-line' }, changes: removal(id, requireEntity(content, 'minutes', id)) };
}

/** Moves a line before or behind its neighbour of the session; at the edge it stays. */
export function moveLine(content: Minutes, id: string, direction: 'up' | 'down'): ActPlan {
  const { lines, at } = placeOf(content, id);
  const order = orderMoved(lines, at, direction);
  return { act: { code: 'move-line' }, changes: order === undefined ? [] : [set('minutes', id, { order })] };
}

/** Splits a line, whose text may have been changed first, after so many characters; not where a half would be empty. */
export function splitLineAt(
  content: Minutes,
  id: string,
  { text, at, second }: { text: string; at: number; second: string },
): ActPlan {
  const act = { code: 'split-line' } as const;
  const { lines, at: index } = placeOf(content, id);
  const halves = splitLine({ ...requireEntity(content, 'minutes', id), text }, at, lines[index + 1]);
  if (halves === undefined) return { act, changes: [] };
  const changes = [put('minutes', id, halves.first), put('minutes', second, halves.second)];
  return { act, changes: [...changes, ...actionChange(halves.first)] };
}

/** Makes one line of a line and the one before it, where there is one. */
export function mergeWithPrevious(content: Minutes, id: string): ActPlan {
  const act = { code: 'merge-lines' } as const;
  const { lines, at } = placeOf(content, id);
  const previous = lines[at - 1]?.id;
  if (previous === undefined) return { act, changes: [] };
  const second = requireEntity(content, 'minutes', id);
  const merged = mergeLines(requireEntity(content, 'minutes', previous), second);
  const kept = second.action === merged.action;
  const gone = removal(id, kept ? { ...second, action: undefined } : second);
  return { act, changes: [put('minutes', previous, merged), ...gone, ...actionChange(merged)] };
}

/** The lines of the session of a line, in their order, and where it stands among them. */
function placeOf(content: Minutes, id: string): { lines: Listed<MinuteLine>[]; at: number } {
  const { session } = requireEntity(content, 'minutes', id);
  const lines = ordered(content.minutes).filter((line) => line.session === session);
  return { lines, at: lines.findIndex((line) => line.id === id) };
}

/** An action says what its line says. */
function actionChange({ action, text }: MinuteLine): Change[] {
  return action === undefined ? [] : [set('actions', action, { text: actionText(text) })];
}

function removal(id: string, { action }: MinuteLine): Change[] {
  return [remove('minutes', id), ...(action === undefined ? [] : [remove('actions', action)])];
}
