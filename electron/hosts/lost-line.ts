import type { LostPart } from '../../shared/schema/bundle.ts';

/** A part of a visit that is damaged or missing and was left out, as a line of the command line. */
export function lostLine({ file, reason }: LostPart, visit?: string): string {
  return ['left out', ...(visit === undefined ? [] : [visit]), file, reason].join('\t');
}
