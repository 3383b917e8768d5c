import type { Change } from '../../schema/edit.ts';
import type { Action, MinuteLine } from '../../schema/meeting.ts';
import { put, remove, set } from '../edits/changes.ts';
import { withoutMarks } from './open-speaker.ts';
import type { Speaker } from './match-speaker.ts';
import type { ParsedLine } from './parse-typed-line.ts';

/** Where a typed line goes and under which ids. */
export interface LinePlace {
  id: string;
  actionId: string;
  session: string;
  /** Time of the typing, for a line that does not say its own. */
  at: string;
  order: string;
  actionOrder: string;
}

/** The edits that keep a typed line: the line and, for an action, the action it starts. */
export function newLineChanges(parsed: ParsedLine, place: LinePlace): Change[] {
  const isAction = parsed.kind === 'action';
  const line: MinuteLine = {
    session: place.session,
    at: parsed.at ?? place.at,
    ...(parsed.speaker === undefined ? {} : { speaker: parsed.speaker.id }),
    kind: parsed.kind,
    text: parsed.text,
    links: parsed.links,
    ...(isAction ? { action: place.actionId } : {}),
    order: place.order,
  };
  const kept = put('minutes', place.id, line);
  return isAction ? [kept, put('actions', place.actionId, newAction(parsed, place))] : [kept];
}

/** The action that a typed line starts; owner and due date only where they were said. */
export function newAction(parsed: ParsedLine, place: LinePlace): Action {
  const { owner, due } = parsed;
  return {
    text: actionText(parsed.text),
    ...(owner === undefined ? {} : { owner: owner.label }),
    ...(owner?.organisation === undefined ? {} : { organisation: owner.organisation }),
    ...(due === undefined ? {} : { due }),
    priority: 'normal',
    status: 'open',
    links: parsed.links,
    evidence: [],
    session: place.session,
    order: place.actionOrder,
  };
}

/** What an action says of its line's text: as much as it can hold, and no marks. */
export function actionText(text: string): string {
  return withoutMarks(text).slice(0, 300);
}

/** A kept line, with the owner and the day that its words named before they were changed. */
export type LineBefore = MinuteLine & { id: string; owner?: Speaker | undefined; due?: string | undefined };

/**
 * The edits that change a kept line to what was typed over it; its time and action stay unless said otherwise. An owner
 * or a day that the line named already is not said anew: it may have been put right where actions are.
 */
export function changedLineChanges(parsed: ParsedLine, before: LineBefore, place: LinePlace): Change[] {
  const isAction = parsed.kind === 'action';
  const action = isAction ? (before.action ?? place.actionId) : null;
  const fields = {
    at: parsed.at ?? before.at ?? null,
    speaker: parsed.speaker?.id ?? null,
    kind: parsed.kind,
    text: parsed.text,
    links: parsed.links,
    action,
  };
  return [set('minutes', before.id, fields), ...actionChanges(parsed, before, place)];
}

function actionChanges(parsed: ParsedLine, before: LineBefore, place: LinePlace): Change[] {
  const isAction = parsed.kind === 'action';
  if (!isAction) return before.action === undefined ? [] : [remove('actions', before.action)];
  if (before.action === undefined) return [put('actions', place.actionId, newAction(parsed, place))];
  const { owner, due } = parsed;
  const isSameOwner = owner?.id === before.owner?.id;
  const fields = {
    text: actionText(parsed.text),
    links: parsed.links,
    ...(owner === undefined || isSameOwner ? {} : { owner: owner.label, organisation: owner.organisation ?? null }),
    ...(due === undefined || due === before.due ? {} : { due }),
  };
  return [set('actions', before.action, fields)];
}
