import { expect, test } from 'vitest';
import { groupsOf, subGroupsOf } from '../../../shared/domain/scoring/groups-of.ts';
import { scoreInstrument } from '../../../shared/domain/scoring/score-instrument.ts';
import { Instrument } from '../../../shared/schema/instrument.ts';

const indicator = (id: string) => ({ id, question: { id }, scale: 'm5' });
const group = (id: string, children: object[]) => ({ id, title: { id }, aggregate: 'mean', children });

const instrument = Instrument.parse({
  id: 'uji',
  version: '1',
  title: { id: 'Uji' },
  decimals: 2,
  scales: { m5: { min: 1, max: 5 } },
  root: {
    aggregate: 'mean',
    children: [
      group('A', [group('A.1', [indicator('A.1.1'), indicator('A.1.2')]), group('A.2', [indicator('A.2.1')])]),
      group('B', [indicator('B.1'), indicator('B.2'), indicator('B.3')]),
    ],
  },
});

const rated = (values: Record<string, number>) =>
  scoreInstrument(instrument, Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { ketua: value }])));

test('the change since last time is taken before anything is rounded', () => {
  const score = rated({ 'B.1': 3, 'B.2': 3, 'B.3': 2 });
  const previous = { label: '2019', instrument: 'uji', nodes: { B: '7/3' } };
  const [, b] = groupsOf(instrument, score, previous).groups;
  // 8/3 − 7/3 is 0.33; 2.67 − 2.33 would be 0.34.
  expect(b).toMatchObject({ display: '2.67', previousText: '2.33', delta: '+0.33' });
});

test('without a value now or then there is no change, and what is missing is counted', () => {
  const [a, b] = groupsOf(instrument, rated({ 'A.1.1': 4 })).groups;
  expect(a).toMatchObject({ rated: 1, indicators: 3, delta: null });
  expect(b).toMatchObject({ display: null, value: null, rated: 0, indicators: 3, delta: null });
});

test('the second level carries the position of its pillar, and a pillar of indicators stands for itself', () => {
  const rows = subGroupsOf(instrument, rated({ 'A.1.1': 4, 'B.1': 2 }));
  expect(rows.map(({ id, pillar }) => [id, pillar])).toEqual([
    ['A.1', 0],
    ['A.2', 0],
    ['B', 1],
  ]);
});
