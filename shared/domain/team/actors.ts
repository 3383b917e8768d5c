import { isSameName } from '../signatures/same-name.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Content } from '../../schema/content.ts';
import type { Edit } from '../../schema/edit.ts';

/** Who acts, of whatever names them: only what is known, so that it can be recorded. */
export function actorOf({ by, member, profile }: Actor): { by: string; member?: string; profile?: string } {
  return { by, ...(member === undefined ? {} : { member }), ...(profile === undefined ? {} : { profile }) };
}

/**
 * Whether an edit is this person's own: done as the same member of the team, under the same profile. Earlier versions
 * recorded the name of the profile alone.
 */
export function isOwnEdit(edit: Pick<Edit, 'by' | 'member' | 'profile'>, actor: Actor): boolean {
  const profile = actor.profile ?? actor.by;
  if (edit.member === undefined) return edit.by === actor.by || edit.by === profile;
  return edit.member === actor.member && (edit.profile ?? edit.by) === profile;
}

/** Who of the team is at a laptop: who was chosen there, else the one whose name is the profile's. */
export function memberHere(team: Content['team'], profile: string, chosen?: string): string | undefined {
  if (chosen !== undefined && team[chosen]) return chosen;
  const [found, ...others] = Object.entries(team).filter(([, { name = '' }]) => isSameName(name, profile));
  return others.length === 0 ? found?.[0] : undefined;
}

/** In whose name a laptop acts: the member's where one is there, with the profile beside it where it bears another name. */
export function actorHere(team: Content['team'], profile: string, member?: string): Actor {
  const found = member === undefined ? undefined : team[member];
  if (member === undefined || !found) return { by: profile };
  const chosen = { member };
  const by = found.name || found.position || profile;
  return isSameName(by, profile) || by === profile ? { by, ...chosen } : { by, ...chosen, profile };
}
