import type { Indicator, Instrument, InstrumentGroup, InstrumentNode } from '../../schema/instrument.ts';
import type { RatingValue } from '../../schema/assessment.ts';
import { aggregateValues } from './aggregate-values.ts';
import { bandName, findBand } from './find-band.ts';
import { exact, fractionText, fullText, meanOf, roundedText, type Exact } from '../numbers/fraction.ts';
import type { NodeScore, Ratings, Score, ScoreFlag, Sheet, TraceInput } from './score.ts';

/** What a node hands to its parent: a value, nothing because it does not apply, or nothing yet. */
interface Outcome {
  value: Exact | null;
  isMissing: boolean;
}

interface Sequence {
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
 * level. Arithmetic is on fractions: nothing is rounded but what is displayed.
 */
export function scoreInstrument(
  instrument: Instrument,
  ratings: Ratings,
  consensus: Record<string, RatingValue> = {},
): Score {
  const sequence: Sequence = { instrument, ratings, consensus, nodes: {}, missing: [], flags: [] };
  const { value, node } = scoreChildren(sequence, instrument.root);
  const decimals = instrument.bandsOn === 'rounded' ? instrument.decimals : undefined;
  const band = value && findBand(instrument.bands ?? [], value, decimals);
  return {
    index: node.value,
    display: node.display,
    band: band ? bandName(band) : null,
    complete: sequence.missing.length === 0,
    missing: sequence.missing,
    flags: sequence.flags,
    root: node,
    nodes: sequence.nodes,
  };
}

function scoreNode(sequence: Sequence, node: InstrumentNode): Outcome {
  return 'children' in node ? scoreGroup(sequence, node) : scoreIndicator(sequence, node);
}

function scoreGroup(sequence: Sequence, group: InstrumentGroup): Outcome {
  const { value, node } = scoreChildren(sequence, group);
  sequence.nodes[group.id] = node;
  return { value, isMissing: value === null && node.missing > 0 };
}

function scoreChildren(
  sequence: Sequence,
  group: Pick<InstrumentGroup, 'aggregate' | 'children'>,
): { value: Exact | null; node: NodeScore } {
  const missingBefore = sequence.missing.length;
  const scored = group.children.map((child) => ({ child, outcome: scoreNode(sequence, child) }));
  const value = aggregateValues(
    group.aggregate,
    scored.flatMap(({ child, outcome }) =>
      outcome.value === null ? [] : [{ value: outcome.value, weight: exact(child.weight ?? 0) }],
    ),
  );
  const inputs = scored.map(({ child, outcome }) => ({
    ...childInput(child, outcome),
    ...(group.aggregate === 'weightedMean' ? { weight: String(child.weight ?? 0) } : {}),
  }));
  const missing = sequence.missing.length - missingBefore;
  return { value, node: nodeScore(sequence.instrument, value, { missing, rule: group.aggregate, inputs }) };
}

function childInput({ id }: InstrumentNode, { value, isMissing }: Outcome): TraceInput {
  if (value !== null) return { id, given: fullText(value) };
  return isMissing ? { id, given: 'BD', leftOut: 'not-assessed' } : { id, given: 'TB', leftOut: 'not-applicable' };
}

function scoreIndicator(sequence: Sequence, indicator: Indicator): Outcome {
  const { instrument } = sequence;
  const sheet = ownEntry(sequence.ratings, indicator.id) ?? {};
  const recorded = ownEntry(sequence.consensus, indicator.id);
  const agreed = instrument.counts === 'consensus' ? recorded : undefined;
  const counting: Sheet = agreed === undefined ? sheet : { consensus: agreed };
  const lowest = instrument.scales[indicator.scale]?.min ?? 0;

  const given = Object.entries(counting);
  const values = given.flatMap(([, value]) => countedValue(value, lowest));
  const isMissing = given.length === 0 || given.some(([, value]) => value === 'BD');
  if (isMissing) sequence.missing.push(indicator.id);
  sequence.flags.push(...flagsOf(indicator.id, given));

  const value = values.length === 0 ? null : meanOf(values);
  const inputs = given.map(([id, rating]) => ratingInput(id, rating, lowest));
  sequence.nodes[indicator.id] = nodeScore(instrument, value, {
    missing: isMissing ? 1 : 0,
    rule: agreed === undefined ? 'meanOfAssessors' : 'consensus',
    inputs: [...inputs, ...passedOver(sheet, recorded, agreed)],
  });
  return { value, isMissing };
}

function countedValue(value: RatingValue, lowest: number): Exact[] {
  if (value === 'TB' || value === 'BD') return [];
  return [exact(value === 'TT' ? lowest : value)];
}

function ratingInput(id: string, value: RatingValue, lowest: number): TraceInput {
  if (value === 'TB') return { id, given: value, leftOut: 'not-applicable' };
  if (value === 'BD') return { id, given: value, leftOut: 'not-assessed' };
  if (value === 'TT') return { id, given: value, countsAs: String(lowest) };
  return { id, given: String(value) };
}

/** What was given and does not count: the ratings where consensus does, the consensus where the mean does. */
function passedOver(sheet: Sheet, recorded: RatingValue | undefined, agreed: RatingValue | undefined): TraceInput[] {
  if (recorded === undefined) return [];
  if (agreed === undefined) return [{ id: 'consensus', given: String(recorded), leftOut: 'mean-counts' }];
  return Object.entries(sheet).map(([id, value]) => ({ id, given: String(value), leftOut: 'replaced-by-consensus' }));
}

function flagsOf(node: string, given: [string, RatingValue][]): ScoreFlag[] {
  const unproven = given.flatMap(([assessor, value]): ScoreFlag[] =>
    value === 'TT' ? [{ kind: 'unproven', node, assessor }] : [],
  );
  const inapplicable = given.filter(([, value]) => value === 'TB').length;
  if (inapplicable === 0) return unproven;
  const isAll = inapplicable === given.length;
  return [...unproven, { kind: isAll ? 'all-not-applicable' : 'mixed-applicability', node }];
}

function nodeScore(
  instrument: Instrument,
  value: Exact | null,
  working: Pick<NodeScore, 'missing' | 'rule' | 'inputs'>,
): NodeScore {
  const leftOut = working.inputs.filter((input) => input.leftOut !== undefined).length;
  const fraction = value === null ? undefined : fractionText(value);
  return {
    value: value && fullText(value),
    ...(fraction === undefined ? {} : { fraction }),
    display: value && roundedText(value, instrument.decimals),
    counted: working.inputs.length - leftOut,
    leftOut,
    ...working,
  };
}

function ownEntry<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
