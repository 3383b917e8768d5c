import type { Consensus, Rating, RatingValue } from '../../schema/assessment.ts';
import type { Content } from '../../schema/content.ts';
import type { Instrument } from '../../schema/instrument.ts';
import { ordered } from '../entities/ordered.ts';
import { whoCounts } from '../scoring/who-counts.ts';
import { listIndicators, type IndicatorEntry } from '../instrument/list-indicators.ts';

/** A rating together with the id it is stored under. */
export interface KnownRating {
  id: string;
  rating: Rating;
}

/** What the walk is made of: the tree, and the collections that say how far it has come. */
export type SequenceSource = Pick<Content, 'team' | 'ratings' | 'consensus' | 'evidence'> & { instrument: Instrument };

/** A checklist looked up by indicator, made once per change and read many times. */
export interface Sequence {
  instrument: Instrument;
  entries: readonly IndicatorEntry[];
  byId: ReadonlyMap<string, IndicatorEntry>;
  /** Team members who rate, in the team's order. */
  assessors: readonly string[];
  /** Indicator → assessor → rating. */
  sheets: ReadonlyMap<string, ReadonlyMap<string, KnownRating>>;
  consensus: ReadonlyMap<string, { id: string; consensus: Consensus }>;
  /** Indicator → ids of the pieces of evidence that serve it, in their order. */
  evidence: ReadonlyMap<string, readonly string[]>;
}

/** Puts the indicators of a visit in order, with what is known of each. */
export function openSequence(source: SequenceSource): Sequence {
  const entries = listIndicators(source.instrument);
  return {
    instrument: source.instrument,
    entries,
    byId: new Map(entries.map((entry) => [entry.indicator.id, entry])),
    assessors: whoCounts(source.team).map(({ id }) => id),
    sheets: sheetsOf(source.ratings),
    consensus: new Map(
      Object.entries(source.consensus).map(([id, consensus]) => [consensus.indicator, { id, consensus }]),
    ),
    evidence: evidenceOf(source.evidence),
  };
}

/** Whether a value says something: BD is the same as no rating at all. */
export function isAnswered(value: RatingValue | undefined): value is Exclude<RatingValue, 'BD'> {
  return value !== undefined && value !== 'BD';
}

function sheetsOf(ratings: Content['ratings']): Sequence['sheets'] {
  const sheets = new Map<string, Map<string, KnownRating>>();
  for (const [id, rating] of Object.entries(ratings)) {
    const sheet = sheets.get(rating.indicator) ?? new Map<string, KnownRating>();
    sheets.set(rating.indicator, sheet.set(rating.assessor, { id, rating }));
  }
  return sheets;
}

function evidenceOf(evidence: Content['evidence']): Sequence['evidence'] {
  const pieces = new Map<string, string[]>();
  for (const { id, indicators } of ordered(evidence)) {
    for (const indicator of indicators) pieces.set(indicator, [...(pieces.get(indicator) ?? []), id]);
  }
  return pieces;
}
