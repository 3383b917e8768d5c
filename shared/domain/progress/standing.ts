import type { Consensus, Rating, RatingValue } from '../../schema/assessment.ts';
import { differenceOf, type Difference } from './difference.ts';
import { isAnswered, type KnownRating, type Sequence } from './sequence.ts';

/** How one indicator stands for one viewer. Nothing in it tells of a rating that this viewer may not see yet. */
export interface Standing {
  own: KnownRating | undefined;
  isAnswered: boolean;
  /** True while the others' ratings are kept from this viewer, who has not given one yet. */
  isBlind: boolean;
  /** The other assessors' given ratings, in the team's order; empty while blind. */
  others: readonly Rating[];
  /** What the assessors disagree on; absent while blind, and once consensus is recorded. */
  difference: Difference | undefined;
  consensus: { id: string; consensus: Consensus } | undefined;
  evidence: readonly string[];
  /** A level was given and nothing supports it. TT says so itself and TB needs none. */
  isWithoutEvidence: boolean;
  isUnproven: boolean;
}

/**
 * The blind rule: whoever rates sees the others' ratings only after giving their own; without a chosen person nothing
 * is shown; members who do not rate see everything.
 */
export function standingOf(sequence: Sequence, indicator: string, viewer: string | undefined): Standing {
  const sheet = sequence.sheets.get(indicator) ?? new Map<string, KnownRating>();
  const own = viewer === undefined ? undefined : sheet.get(viewer);
  const answered = isAnswered(own?.rating.value);
  const isBlind = viewer === undefined || (sequence.assessors.includes(viewer) && !answered);
  const others = isBlind ? [] : givenByOthers(sequence, sheet, viewer);
  const consensus = isBlind ? undefined : sequence.consensus.get(indicator);
  const evidence = sequence.evidence.get(indicator) ?? [];
  const seen = visibleValues(own, others);
  return {
    own,
    isAnswered: answered,
    isBlind,
    others,
    difference: isBlind || consensus ? undefined : differenceOf(scaleOf(sequence, indicator), seen),
    consensus,
    evidence,
    isWithoutEvidence: typeof own?.rating.value === 'number' && evidence.length === 0,
    isUnproven: seen.includes('TT'),
  };
}

function givenByOthers(
  sequence: Sequence,
  sheet: ReadonlyMap<string, KnownRating>,
  viewer: string | undefined,
): Rating[] {
  return sequence.assessors.flatMap((assessor) => {
    const known = assessor === viewer ? undefined : sheet.get(assessor);
    return known && isAnswered(known.rating.value) ? [known.rating] : [];
  });
}

function visibleValues(own: KnownRating | undefined, others: readonly Rating[]): RatingValue[] {
  const values = others.map((rating) => rating.value);
  return own && isAnswered(own.rating.value) ? [own.rating.value, ...values] : values;
}

function scaleOf(sequence: Sequence, indicator: string) {
  const entry = sequence.byId.get(indicator);
  return entry && sequence.instrument.scales[entry.indicator.scale];
}
