import type { Indicator, Instrument, InstrumentGroup, InstrumentNode } from '../../schema/instrument.ts';
import type { RatingValue } from '../../schema/assessment.ts';
import { findBand } from './find-band.ts';
import { displayText, exact, fullText, meanOf, sumOf, weightedMeanOf, type Exact } from './exact.ts';
import type { NodeScore, Ratings, Score, ScoreFlag, Sheet, TraceInput } from './score.ts';

/** What a node hands to its parent: a value, nothing because it does not apply, or nothing yet. */
interface Outcome {
  value: Exact | null;
  isMissing: boolean;
}

interface Walk {
  instrument: Instrument;
  ratings: Ratings;
  consensus: Record<string, RatingValue>;
  nodes: Record<string, NodeScore>;
  missing: string[];
  flags: ScoreFlag[];
}

/**
 * Scores an instrument. Several assessors' values of one indicator are averaged first; a node is the mean, weighted
 * mean, sum or minimum of its children. TB leaves the denominator, BD and silence are missing, TT counts as the lowest
 * level. Nothing is aggregated from rounded values.
 */
export function scoreInstrument(
  instrument: Instrument,
  ratings: Ratings,
  consensus: Record<string, RatingValue> = {},
): Score {
  const walk: Walk = { instrument, ratings, consensus, nodes: {}, missing: [], flags: [] };
  const { root, decimals } = instrument;
  const outcomes = root.children.map((child) => scoreNode(walk, child));
  const index = aggregate(root, outcomes);
  return {
    index: index && fullText(index),
    display: index && displayText(index, decimals),
    band: index && findBand(instrument.bands ?? [], index, instrument.bandsOn === 'rounded' ? decimals : undefined),
    complete: walk.missing.length === 0 && index !== null,
    missing: walk.missing,
    flags: walk.flags,
    nodes: walk.nodes,
  };
}

function scoreNode(walk: Walk, node: InstrumentNode): Outcome {
  return 'children' in node ? scoreGroup(walk, node) : scoreIndicator(walk, node);
}

function scoreGroup(walk: Walk, group: InstrumentGroup): Outcome {
  const missingBefore = walk.missing.length;
  const outcomes = group.children.map((child) => scoreNode(walk, child));
  const value = aggregate(group, outcomes);
  const missing = walk.missing.length - missingBefore;
  const inputs = group.children.map((child, index): TraceInput => {
    const given = outcomes[index]?.value;
    const weight = group.aggregate === 'weightedMean' ? { weight: String(child.weight ?? 0) } : {};
    if (given) return { id: child.id, given: fullText(given), ...weight };
    const isMissing = outcomes[index]?.isMissing ?? false;
    return {
      id: child.id,
      given: isMissing ? 'BD' : 'TB',
      ...weight,
      leftOut: isMissing ? 'not-assessed' : 'not-applicable',
    };
  });
  record(walk, group.id, { value, missing, rule: group.aggregate, inputs });
  return { value, isMissing: value === null && missing > 0 };
}

/** The value of a node from its children; null when none of them has one. */
function aggregate(group: Pick<InstrumentGroup, 'aggregate' | 'children'>, outcomes: Outcome[]): Exact | null {
  const pairs = outcomes.flatMap(({ value }, index) =>
    value === null ? [] : [{ value, weight: exact(group.children[index]?.weight ?? 0) }],
  );
  const values = pairs.map((pair) => pair.value);
  if (values.length === 0) return null;
  switch (group.aggregate) {
    case 'mean':
      return meanOf(values);
    case 'sum':
      return sumOf(values);
    case 'min':
      return values.reduce((least, value) => (value.lt(least) ? value : least));
    case 'weightedMean':
      return sumOf(pairs.map((pair) => pair.weight)).isZero() ? null : weightedMeanOf(pairs);
  }
}

function scoreIndicator(walk: Walk, indicator: Indicator): Outcome {
  const { instrument, consensus } = walk;
  const sheet = Object.hasOwn(walk.ratings, indicator.id) ? (walk.ratings[indicator.id] ?? {}) : {};
  const agreed = Object.hasOwn(consensus, indicator.id) ? consensus[indicator.id] : undefined;
  const isAgreed = agreed !== undefined && instrument.counts === 'consensus';
  const counting: Sheet = isAgreed ? { consensus: agreed } : sheet;
  const lowest = exact(instrument.scales[indicator.scale]?.min ?? 0);

  const given = Object.entries(counting);
  const values = given.flatMap(([, value]) => numberOf(value, lowest));
  const isMissing = given.length === 0 || given.some(([, value]) => value === 'BD');
  if (isMissing) walk.missing.push(indicator.id);
  flag(walk, indicator.id, given);

  const value = values.length === 0 ? null : meanOf(values);
  const inputs = [
    ...given.map(([id, value]) => traceOf(id, value)),
    ...(isAgreed
      ? Object.entries(sheet).map(([id, value]) => ({
          ...traceOf(id, value),
          leftOut: 'replaced-by-consensus' as const,
        }))
      : []),
  ];
  record(walk, indicator.id, {
    value,
    missing: isMissing ? 1 : 0,
    rule: isAgreed ? 'consensus' : 'meanOfAssessors',
    inputs,
  });
  return { value, isMissing };
}

function numberOf(value: RatingValue, lowest: Exact): Exact[] {
  if (value === 'TB' || value === 'BD') return [];
  return [value === 'TT' ? lowest : exact(value)];
}

function traceOf(id: string, value: RatingValue): TraceInput {
  if (value === 'TB') return { id, given: value, leftOut: 'not-applicable' };
  if (value === 'BD') return { id, given: value, leftOut: 'not-assessed' };
  return { id, given: String(value) };
}

function flag(walk: Walk, node: string, given: [string, RatingValue][]): void {
  for (const [assessor, value] of given) {
    if (value === 'TT') walk.flags.push({ kind: 'unproven', node, assessor });
  }
  const inapplicable = given.filter(([, value]) => value === 'TB').length;
  if (inapplicable === 0) return;
  walk.flags.push({ kind: inapplicable === given.length ? 'all-not-applicable' : 'mixed-applicability', node });
}

function record(
  walk: Walk,
  id: string,
  node: { value: Exact | null; missing: number; rule: NodeScore['rule']; inputs: TraceInput[] },
): void {
  const leftOut = node.inputs.filter((input) => input.leftOut !== undefined).length;
  walk.nodes[id] = {
    value: node.value && fullText(node.value),
    display: node.value && displayText(node.value, walk.instrument.decimals),
    counted: node.inputs.length - leftOut,
    leftOut,
    missing: node.missing,
    rule: node.rule,
    inputs: node.inputs,
  };
}
