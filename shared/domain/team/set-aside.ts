import type { Actor } from '../../schema/actor.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { set } from '../edits/changes.ts';
import { actorOf } from './actors.ts';

/** Says why an assessor rates nothing, so that the seal does not wait for them; the report tells it. */
export function setAside(member: string, why: { at: string; reason: string; actor: Actor }): ActPlan {
  const { at, reason, actor } = why;
  const changes = [set('team', member, { setAside: { ...actorOf(actor), at, reason } })];
  return { act: { code: 'set-aside-assessor' }, changes };
}

/** Expects an assessor's values again. */
export function expectAgain(member: string): ActPlan {
  return { act: { code: 'expect-assessor' }, changes: [set('team', member, { setAside: null })] };
}
