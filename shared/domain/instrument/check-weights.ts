import { sentence } from '../sentence.ts';
import type { Problem } from '../app-error.ts';
import { compareExact, exact, fullText, sumOf } from '../numbers/fraction.ts';
import type { InstrumentGroup } from '../../schema/instrument.ts';

/**
 * What is wrong with the weights of a group's children. Those of a weighted mean sum exactly to 100, or to their
 * parent's own weight, as national indices are often written.
 */
export function checkWeights(
  group: Pick<InstrumentGroup, 'aggregate' | 'children' | 'weight'>,
  field: string,
): Problem[] {
  if (group.aggregate !== 'weightedMean') return [];
  const without = group.children.flatMap((child, index) => (child.weight === undefined ? [index] : []));
  if (without.length > 0) return without.map((index) => noWeight(`${field}.children[${index}]`));
  const sum = sumOf(group.children.map((child) => exact(child.weight ?? 0)));
  const allowed = [100, ...(group.weight === undefined ? [] : [group.weight])];
  if (sum.top > 0n && allowed.some((total) => compareExact(sum, exact(total)) === 0)) return [];
  const [first = '', second = first] = allowed.map(String);
  const wanted = first === second ? first : sentence('instrument.either', { first, second });
  return [{ field: `${field}.children`, reason: sentence('instrument.weightSum', { found: fullText(sum), wanted }) }];
}

function noWeight(field: string): Problem {
  return {
    field,
    reason: sentence('instrument.noWeight'),
  };
}
