import type { Content } from '../../schema/content.ts';
import type { FieldsOf } from '../../schema/edit.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { put, remove, set } from '../edits/changes.ts';
import { orderAfter } from '../entities/ordered.ts';
import type { Session } from '../../schema/visit.ts';
import { clockOf, minutesOf } from './clock-minutes.ts';
import { bySchedule } from './session-dates.ts';

/** Adds a session on the day of the last one, or on the first day of the visit. */
export function addSession({ header, sessions }: Pick<Content, 'header' | 'sessions'>, id: string): ActPlan {
  const planned = Object.values(sessions);
  const date = bySchedule(planned).at(-1)?.date ?? header['header']?.startDate ?? '';
  const blank = { kind: 'plenary' as const, pillars: [], expected: [], agenda: [] };
  return {
    act: { code: 'add-session' },
    changes: [put('sessions', id, { ...blank, date, order: orderAfter(planned) })],
  };
}

/**
 * Changes what is planned or known of a session. A start that is moved past the end takes the end with it, so that the
 * session stays as long as it was.
 */
export function changeSession(
  { sessions }: Pick<Content, 'sessions'>,
  id: string,
  fields: FieldsOf<'sessions'>,
): ActPlan {
  const moved = sessions[id] && endMoved(sessions[id], fields);
  const changed = moved === undefined ? fields : { ...fields, end: moved };
  return { act: { code: 'change-session' }, changes: [set('sessions', id, changed)] };
}

/** The end that keeps the length, over midnight where it must, where a new start alone would leave it behind. */
function endMoved(
  { start: from, end }: Pick<Session, 'start' | 'end'>,
  { start, end: written }: FieldsOf<'sessions'>,
): string | undefined {
  if (!start || !from || !end || written !== undefined) return undefined;
  if (end < from || start < end) return undefined;
  return clockOf(minutesOf(start) + minutesOf(end) - minutesOf(from));
}

/** Notes that a session began at an instant; one that was closed runs again. */
export function openSession(id: string, at: string): ActPlan {
  return { act: { code: 'open-session' }, changes: [set('sessions', id, { openedAt: at, closedAt: null })] };
}

/** Notes that a session ended at an instant. */
export function closeSession(id: string, at: string): ActPlan {
  return { act: { code: 'close-session' }, changes: [set('sessions', id, { closedAt: at })] };
}

/** Takes a session away; actions that were agreed in it stay, without it. */
export function removeSession({ actions }: Pick<Content, 'actions'>, id: string): ActPlan {
  const agreed = Object.entries(actions).filter(([, { session }]) => session === id);
  return {
    act: { code: 'remove-session' },
    changes: [...agreed.map(([action]) => set('actions', action, { session: null })), remove('sessions', id)],
  };
}
