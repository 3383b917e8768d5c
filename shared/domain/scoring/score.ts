import type { Aggregate } from '../../schema/instrument.ts';
import type { RatingValue } from '../../schema/assessment.ts';

/** assessor → value, of one indicator. */
export type Sheet = Record<string, RatingValue>;
/** indicator → assessor → value. */
export type Ratings = Record<string, Sheet>;

/** How an indicator got its value: the mean of its assessors, or what they agreed. */
export type NodeRule = Aggregate | 'meanOfAssessors' | 'consensus';

/** Why something does not count. */
export type LeftOutReason = 'not-applicable' | 'not-assessed' | 'replaced-by-consensus' | 'mean-counts';

/** One thing that went into a node: a child, or what an assessor gave. */
export interface TraceInput {
  /** Id of the child node, or of the assessor. */
  id: string;
  /** What was given: a decimal string, or the code. */
  given: string;
  /** What it counts as where that differs from what was given: the lowest level for TT. */
  countsAs?: string;
  /** The weight in the parent, as written in the instrument. */
  weight?: string;
  /** Why it does not count; absent when it counts. */
  leftOut?: LeftOutReason;
}

/** A node's value and how it came about. Decimal strings; null where nothing counts. */
export interface NodeScore {
  /** In full where the decimals end, else to twelve of them. */
  value: string | null;
  /** The value without any rounding, `16/7`, where its decimals never end. */
  fraction?: string;
  /** Rounded once, half-up, to the decimals of the instrument. */
  display: string | null;
  counted: number;
  leftOut: number;
  /** Indicators below that nobody has rated, or that are BD. */
  missing: number;
  rule: NodeRule;
  inputs: TraceInput[];
}

/** Something a reader must know about a value. */
export interface ScoreFlag {
  kind: 'unproven' | 'mixed-applicability' | 'all-not-applicable';
  node: string;
  assessor?: string;
}

/** The result of an instrument: every number a decimal string, rounded only in `display`. */
export interface Score {
  index: string | null;
  display: string | null;
  band: string | null;
  /** False while an indicator is unrated or BD: the index is then provisional. */
  complete: boolean;
  missing: string[];
  flags: ScoreFlag[];
  /** How the index came from the topmost nodes. */
  root: NodeScore;
  nodes: Record<string, NodeScore>;
}
