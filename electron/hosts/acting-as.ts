import { AppError } from '../../shared/domain/app-error.ts';
import { sentence } from '../../shared/domain/sentence.ts';
import { isSameName } from '../../shared/domain/signatures/same-name.ts';
import { actorHere } from '../../shared/domain/team/actors.ts';
import type { Actor } from '../../shared/schema/actor.ts';
import type { TeamMember } from '../../shared/schema/visit.ts';
import { personName } from './person-name.ts';
import type { CommandContext } from './command-context.ts';

/**
 * Who acts: the member of the visit that `--as` names by id or by name, with whoever is logged in beside it; without it
 * whoever is logged in. @throws AppError `not-found` when it names nobody, or several.
 */
export async function actingAs({ client }: CommandContext, visit: string, as?: string): Promise<Actor> {
  if (as === undefined) return { by: personName() };
  const { team } = (await client.visits.open({ visit })).content;
  const isNamed = ([, { name, position }]: [string, TeamMember]): boolean => isSameName(name ?? position ?? '', as);
  const [found, ...others] = team[as] ? [[as]] : Object.entries(team).filter(isNamed);
  if (found && others.length === 0) return actorHere(team, personName(), found[0]);
  throw new AppError('not-found', sentence('cli.noMember', { as, members: Object.keys(team).join(', ') }));
}
