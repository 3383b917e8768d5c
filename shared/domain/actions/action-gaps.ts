import type { Action } from '../../schema/meeting.ts';
import { isBlank } from '../is-blank.ts';

/** What an action lacks. */
export type ActionGap = 'owner' | 'due';

/** What an action lacks before anyone can be held to it: someone who owns it, a day by which it is done. */
export function actionGaps(action: Pick<Action, 'owner' | 'organisation' | 'due'>): ActionGap[] {
  const gaps: ActionGap[] = [];
  if (isBlank(action.owner) && isBlank(action.organisation)) gaps.push('owner');
  if (action.due === undefined) gaps.push('due');
  return gaps;
}

/** An open action whose day has passed; `today` is a calendar date. */
export function isOverdue(action: Pick<Action, 'status' | 'due'>, today: string): boolean {
  return action.status === 'open' && action.due !== undefined && action.due < today;
}

/** The actions that go on to the next visit: those still open, saying which visit they come from. */
export function carriedActions(actions: Readonly<Record<string, Action>>, from: string): Record<string, Action> {
  const open = Object.entries(actions).filter(([, { status }]) => status === 'open');
  return Object.fromEntries(open.map(([id, action]) => [id, carried(action, from)]));
}

function carried(action: Action, from: string): Action {
  const kept: Action = { ...action, evidence: [], carriedFrom: action.carriedFrom ?? from };
  delete kept.session;
  return kept;
}
