import type { Actor } from '../../schema/actor.ts';
import type { Change } from '../../schema/edit.ts';
import type { TeamMember } from '../../schema/visit.ts';

type Interest = NonNullable<TeamMember['interest']>;

/** What a member declares, and when and by whom that is noted. */
export interface Declaration extends Pick<Interest, 'at' | 'hasInterest' | 'statement'> {
  actor: Actor;
}

/** Notes what a member declares of their interests; whoever notes it stands beside it, so that nobody speaks for another unseen. */
export function declareInterest(member: string, { actor, ...declared }: Declaration): Change {
  const interest: Interest = { ...declared, declaredBy: actor };
  return { op: 'set', collection: 'team', id: member, fields: { interest } };
}

/** Who spoke for a member; undefined where they did so themselves, or where an earlier version did not note it. */
export function spokenForBy(member: string, { declaredBy }: Pick<Interest, 'declaredBy'>): string | undefined {
  return declaredBy === undefined || declaredBy.member === member ? undefined : declaredBy.by;
}
