import type { Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import type { FrozenInstrument, Scale } from '../../schema/instrument.ts';
import type { RatingValue } from '../../schema/assessment.ts';
import { put, remove } from '../edits/changes.ts';
import { listIndicators } from './list-indicators.ts';
import { isOnScale } from './scale-steps.ts';
import { consensusId } from '../content/pair-ids.ts';
import { ratingId } from '../progress/rating-id.ts';
import { moveReferences } from './move-references.ts';

/** What becomes of an answered indicator that the other instrument does not have: it moves, or it goes (null). */
export type AnswerMapping = Readonly<Record<string, string | null>>;

/** An indicator whose answers cannot simply stay. */
export interface UnsettledAnswer {
  indicator: string;
  answers: number;
  why: 'removed' | 'off-scale' | 'target-missing' | 'target-taken';
}

/** The changes that move a visit to another instrument; nothing is to be done while an answer is unsettled. */
export interface UpgradePlan {
  changes: Change[];
  unsettled: UnsettledAnswer[];
}

/**
 * Plans the move of a visit to another instrument or version. Answers stay where their indicator still exists and its
 * scale still offers their value; every other answer has to be mapped to an indicator or given up by name. Nothing is
 * dropped silently.
 */
export function planUpgrade(content: Content, to: FrozenInstrument, mapping: AnswerMapping = {}): UpgradePlan {
  const scales = new Map(
    listIndicators(to.instrument).map(({ indicator }) => [indicator.id, to.instrument.scales[indicator.scale]]),
  );
  const answered = answersByIndicator(content);
  const moves = [...answered].map(([indicator, values]): Move => {
    const target = Object.hasOwn(mapping, indicator) ? (mapping[indicator] ?? null) : indicator;
    return { indicator, target, values };
  });
  const unsettled = moves.flatMap((move) => unsettledAnswer(move, moves, scales));
  const moved = moves.filter(({ indicator, target }) => target !== indicator);
  return { unsettled, changes: [put('instrument', 'instrument', to), ...moveAnswers(content, to, moved)] };
}

interface Move {
  indicator: string;
  target: string | null;
  values: RatingValue[];
}

function answersByIndicator(content: Content): Map<string, RatingValue[]> {
  const given = [...Object.values(content.ratings), ...Object.values(content.consensus)];
  const groups = Map.groupBy(given, ({ indicator }) => indicator);
  return new Map([...groups].map(([indicator, answers]) => [indicator, answers.map(({ value }) => value)]));
}

function unsettledAnswer(
  { indicator, target, values }: Move,
  moves: readonly Move[],
  scales: ReadonlyMap<string, Scale | undefined>,
): UnsettledAnswer[] {
  if (target === null) return [];
  const answers = values.length;
  const scale = scales.get(target);
  if (!scale) return [{ indicator, answers, why: target === indicator ? 'removed' : 'target-missing' }];
  const isTaken = moves.some((other) => other.indicator !== indicator && other.target === target);
  if (isTaken) return [{ indicator, answers, why: 'target-taken' }];
  const fits = values.every((value) => typeof value === 'string' || isOnScale(scale, value));
  return fits ? [] : [{ indicator, answers, why: 'off-scale' }];
}

/** Everything is taken away before anything is put, so that two indicators can change places. */
function moveAnswers(content: Content, to: FrozenInstrument, moves: readonly Move[]): Change[] {
  const targets = new Map(moves.map(({ indicator, target }) => [indicator, target]));
  const ratings = Object.entries(content.ratings).filter(([, rating]) => targets.has(rating.indicator));
  const agreed = Object.entries(content.consensus).filter(([, consensus]) => targets.has(consensus.indicator));
  return [
    ...ratings.map(([id]) => remove('ratings', id)),
    ...agreed.map(([id]) => remove('consensus', id)),
    ...ratings.flatMap(([, rating]) => {
      const indicator = targets.get(rating.indicator) ?? undefined;
      if (indicator === undefined) return [];
      return [put('ratings', ratingId(rating.assessor, indicator), { ...rating, indicator })];
    }),
    ...agreed.flatMap(([, consensus]) => {
      const indicator = targets.get(consensus.indicator) ?? undefined;
      return indicator === undefined ? [] : [put('consensus', consensusId(indicator), { ...consensus, indicator })];
    }),
    ...moveReferences(content, to, targets),
  ];
}
