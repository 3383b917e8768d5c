import type { Instrument } from '../../schema/instrument.ts';
import type { LocalText } from '../../schema/primitives.ts';
import { listNodes } from '../instrument/list-nodes.ts';
import { textOfNode } from '../instrument/warn-instrument.ts';
import { exact, fullText, minus, roundedText } from '../numbers/fraction.ts';
import type { NodeScore, Score } from '../scoring/score.ts';

/** A visit as it is compared: its instrument and its score. */
export interface ScoredVisit {
  instrument: Instrument;
  score: Score;
}

/** One number of two visits. `delta` is this minus last, exact; null unless both have a value. */
export interface Difference {
  last: string | null;
  now: string | null;
  delta: string | null;
  /** The delta rounded half-up, with its sign: `+0.25`. */
  display: string | null;
}

/** One node of two visits. */
export interface NodeDifference extends Difference {
  node: string;
  /** The node of the last visit, where it is called otherwise. */
  lastNode?: string;
  title: LocalText;
  change: 'same' | 'reworded' | 'new' | 'removed';
  /** What it was called last time, where the wording changed. */
  lastTitle?: LocalText;
}

/** Two visits side by side: improvement as it is published, this index minus the last. */
export interface Comparison {
  index: Difference;
  nodes: NodeDifference[];
}

/**
 * Compares a visit with the one before it, node by node. `mapping` says which node of the last instrument stands for a
 * node of this one (this → last); a node that it does not name stands for itself.
 */
export function compareVisits(
  last: ScoredVisit,
  now: ScoredVisit,
  mapping: Readonly<Record<string, string>> = {},
): Comparison {
  const { decimals } = now.instrument;
  const lastTitles = titlesOf(last.instrument);
  const nowTitles = titlesOf(now.instrument);
  const matched = new Set<string>();
  const nodes = [...nowTitles].map(([node, title]): NodeDifference => {
    const lastNode = (Object.hasOwn(mapping, node) ? mapping[node] : undefined) ?? node;
    const lastTitle = lastTitles.get(lastNode);
    if (lastTitle === undefined) {
      return { node, title, change: 'new', ...difference(undefined, scoreOf(now, node), decimals) };
    }
    matched.add(lastNode);
    const isSame = lastTitle.id === title.id;
    return {
      node,
      title,
      change: isSame ? 'same' : 'reworded',
      ...(lastNode === node ? {} : { lastNode }),
      ...(isSame ? {} : { lastTitle }),
      ...difference(scoreOf(last, lastNode), scoreOf(now, node), decimals),
    };
  });
  const removed = [...lastTitles]
    .filter(([node]) => !matched.has(node))
    .map(([node, title]): NodeDifference => ({
      node,
      title,
      change: 'removed',
      ...difference(scoreOf(last, node), undefined, decimals),
    }));
  return { index: difference(last.score.root, now.score.root, decimals), nodes: [...nodes, ...removed] };
}

function titlesOf(instrument: Instrument): Map<string, LocalText> {
  return new Map(listNodes(instrument).map(({ node }) => [node.id, textOfNode(node)]));
}

function scoreOf({ score }: ScoredVisit, node: string): NodeScore | undefined {
  return Object.hasOwn(score.nodes, node) ? score.nodes[node] : undefined;
}

function difference(last: NodeScore | undefined, now: NodeScore | undefined, decimals: number): Difference {
  const [before, after] = [exactText(last), exactText(now)];
  const delta = before === null || after === null ? null : minus(exact(after), exact(before));
  return {
    last: last?.display ?? null,
    now: now?.display ?? null,
    delta: delta && fullText(delta),
    display: delta && `${delta.top > 0n ? '+' : ''}${roundedText(delta, decimals)}`,
  };
}

function exactText(node: NodeScore | undefined): string | null {
  return node?.fraction ?? node?.value ?? null;
}
