import type { Problem } from '../app-error.ts';
import type { Instrument, InstrumentGroup, InstrumentNode } from '../../schema/instrument.ts';
import { exact, sumOf } from './exact.ts';

/** What is wrong with an instrument that has the right shape: weights, scales, and ids that stand twice. */
export function checkInstrument(instrument: Instrument): Problem[] {
  const seen = new Map<string, string>();
  const problems = checkGroup(instrument, { ...instrument.root, weight: undefined }, 'root', seen);
  return problems;
}

type Group = Pick<InstrumentGroup, 'aggregate' | 'children' | 'weight'>;

function checkGroup(instrument: Instrument, group: Group, path: string, seen: Map<string, string>): Problem[] {
  return [
    ...weightProblems(group, path),
    ...group.children.flatMap((child, index) => checkNode(instrument, child, `${path}.children[${index}]`, seen)),
  ];
}

function checkNode(instrument: Instrument, node: InstrumentNode, path: string, seen: Map<string, string>): Problem[] {
  const first = seen.get(node.id);
  seen.set(node.id, path);
  const twice =
    first === undefined
      ? []
      : [
          {
            field: `${path}.id`,
            reason: {
              id: `id "${node.id}" sudah dipakai di ${first}`,
              en: `the id "${node.id}" stands at ${first} already`,
            },
          },
        ];
  if ('children' in node) return [...twice, ...checkGroup(instrument, node, path, seen)];
  if (Object.hasOwn(instrument.scales, node.scale)) return twice;
  const known = Object.keys(instrument.scales).join(', ');
  return [
    ...twice,
    {
      field: `${path}.scale`,
      reason: {
        id: `skala "${node.scale}" tidak ada; yang ada: ${known}`,
        en: `there is no scale "${node.scale}"; there are: ${known}`,
      },
    },
  ];
}

/** Children of a weighted mean sum to 100, or to their parent's own weight, as national indices are often written. */
function weightProblems(group: Group, path: string): Problem[] {
  if (group.aggregate !== 'weightedMean') return [];
  const sum = sumOf(group.children.map((child) => exact(child.weight ?? 0)));
  if (sum.eq(100) || (group.weight !== undefined && sum.eq(group.weight))) return [];
  const wanted = group.weight === undefined ? '100' : `100 / ${group.weight}`;
  return [
    {
      field: `${path}.children`,
      reason: {
        id: `jumlah bobot ${sum.toFixed()}, seharusnya ${wanted}`,
        en: `the weights sum to ${sum.toFixed()} and should sum to ${wanted}`,
      },
    },
  ];
}
