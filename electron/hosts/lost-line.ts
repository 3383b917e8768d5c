import { sentence } from '../../shared/domain/sentence.ts';
import type { LostPart } from '../../shared/schema/bundle.ts';
import type { CommandContext } from './command-context.ts';

/** A part of a visit that is damaged or missing and was left out, as a line of the command line. */
export function lostLine({ say }: Pick<CommandContext, 'say'>, { file, reason }: LostPart, visit?: string): string {
  const of = visit === undefined ? [] : [visit];
  return [say(sentence('line.leftOut')), ...of, file, say(sentence(`part.${reason}`))].join('\t');
}
