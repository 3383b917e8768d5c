import { Language } from '../../schema/primitives.ts';
import type { Instrument, InstrumentNode, Scale } from '../../schema/instrument.ts';
import type { LocalText } from '../../schema/primitives.ts';
import { listNodes, type PlacedNode } from './list-nodes.ts';
import { textOfNode } from './warn-instrument.ts';

/** What changed about a node from one version to another. */
export type NodeChange = 'new' | 'removed' | 'wording' | 'weight' | 'scale' | 'rule' | 'place';

/** A node that is not the same in two versions. */
export interface NodeDiff {
  node: string;
  isIndicator: boolean;
  changes: NodeChange[];
  before?: LocalText | undefined;
  after?: LocalText | undefined;
  /** Weights, where they differ; null where there was none. */
  weights?: { before: number | null; after: number | null } | undefined;
}

/** The nodes in which two versions of an instrument differ, in the order of the newer one, removed ones last. */
export function compareInstruments(before: Instrument, after: Instrument): NodeDiff[] {
  const old = new Map(listNodes(before).map((placed) => [placed.node.id, placed]));
  const now = listNodes(after);
  const known = new Set(now.map(({ node }) => node.id));
  const kept = now.flatMap((placed) => {
    const last = old.get(placed.node.id);
    if (!last) return [{ ...about(placed.node), changes: ['new' as const], after: textOfNode(placed.node) }];
    const diff = nodeDiff({ instrument: before, ...last }, { instrument: after, ...placed });
    return diff.changes.length === 0 ? [] : [diff];
  });
  const removed = [...old.values()]
    .filter(({ node }) => !known.has(node.id))
    .map(({ node }) => ({ ...about(node), changes: ['removed' as const], before: textOfNode(node) }));
  return [...kept, ...removed];
}

type Placed = PlacedNode & { instrument: Instrument };

function nodeDiff(last: Placed, now: Placed): NodeDiff {
  const [before, after] = [textOfNode(last.node), textOfNode(now.node)];
  const isReworded = Language.options.some((language) => before[language] !== after[language]);
  const isReweighted = last.node.weight !== now.node.weight;
  const changes: [NodeChange, boolean][] = [
    ['wording', isReworded],
    ['weight', isReweighted],
    ['scale', scaleText(last) !== scaleText(now)],
    ['rule', ruleOf(last.node) !== ruleOf(now.node)],
    ['place', pathOf(last) !== pathOf(now)],
  ];
  return {
    ...about(now.node),
    changes: changes.flatMap(([change, isChanged]) => (isChanged ? [change] : [])),
    ...(isReworded ? { before, after } : {}),
    ...(isReweighted ? { weights: { before: last.node.weight ?? null, after: now.node.weight ?? null } } : {}),
  };
}

function about(node: InstrumentNode): Pick<NodeDiff, 'node' | 'isIndicator'> {
  return { node: node.id, isIndicator: !('children' in node) };
}

function scaleText({ instrument, node }: Placed): string {
  const scale: Scale | undefined = 'children' in node ? undefined : instrument.scales[node.scale];
  return scale ? JSON.stringify([scale.min, scale.max, scale.step, Object.entries(scale.levels)]) : '';
}

function ruleOf(node: InstrumentNode): string {
  return 'children' in node ? node.aggregate : 'indicator';
}

function pathOf({ above }: Placed): string {
  return above.map(({ id }) => id).join(' / ');
}
