import type { Problem } from '../../../shared/domain/app-error.ts';
import { exact, fullText, sumOf } from '../../../shared/domain/numbers/fraction.ts';
import { checkWeights } from '../../../shared/domain/instrument/check-weights.ts';
import { listNodes } from '../../../shared/domain/instrument/list-nodes.ts';
import type { Instrument, InstrumentNode } from '../../../shared/schema/instrument.ts';

/** Children whose weights make up one whole. `id` is undefined for the topmost ones. */
export interface WeighedGroup {
  id: string | undefined;
  children: InstrumentNode[];
  /** The sum of their weights as a decimal text, exact. */
  sum: string;
  problems: Problem[];
}

/** Every group whose children are weighed, outermost first. */
export function weighedGroups(instrument: Instrument): WeighedGroup[] {
  const groups = listNodes(instrument).flatMap(({ node }) => ('children' in node ? [node] : []));
  return [{ ...instrument.root, id: undefined, weight: undefined }, ...groups]
    .filter(({ aggregate }) => aggregate === 'weightedMean')
    .map((group) => ({
      id: group.id,
      children: group.children,
      sum: fullText(sumOf(group.children.map(({ weight = 0 }) => exact(weight)))),
      problems: checkWeights(group, group.id ?? 'root'),
    }));
}
