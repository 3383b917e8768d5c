import { actorOf } from './actors.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import type { Actor } from '../../schema/actor.ts';
import type { TeamMember } from '../../schema/visit.ts';
import { set } from '../edits/changes.ts';

type Interest = NonNullable<TeamMember['interest']>;

/** What a member declares, and when and by whom that is noted. */
export interface Declaration extends Pick<Interest, 'at' | 'hasInterest' | 'statement'> {
  actor: Actor;
}

/** Notes what a member declares of their interests; whoever notes it stands beside it, so that nobody speaks for another unseen. */
export function declareInterest(member: string, { actor, ...declared }: Declaration): ActPlan {
  const interest: Interest = { ...declared, declaredBy: actorOf(actor) };
  return { act: { code: 'declare-interest' }, changes: [set('team', member, { interest })] };
}

/** Takes a declaration back. */
export function withdrawInterest(member: string): ActPlan {
  return { act: { code: 'withdraw-interest' }, changes: [set('team', member, { interest: null })] };
}

/** Who spoke for a member; undefined where they did so themselves, or where an earlier version did not note it. */
export function spokenForBy(member: string, { declaredBy }: Pick<Interest, 'declaredBy'>): string | undefined {
  return declaredBy === undefined || declaredBy.member === member ? undefined : declaredBy.by;
}
