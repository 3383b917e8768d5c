import { describe, expect, it } from 'vitest';
import { scoreInstrument } from '../../../shared/domain/scoring/score-instrument.ts';
import { ratingsOf, scoreVisit } from '../../../shared/domain/scoring/score-visit.ts';
import { emptyContent } from '../../../shared/schema/content.ts';
import { aGroup, anIndicator, anInstrument } from '../instrument/parts.ts';

const three = [anIndicator('a'), anIndicator('b'), anIndicator('c')];

describe('several assessors', () => {
  it('are averaged before the indicator enters its parent', () => {
    const score = scoreInstrument(anInstrument('mean', [anIndicator('a'), anIndicator('b')]), {
      a: { lead: 4, mentor: 3, third: 3 },
      b: { lead: 1 },
    });
    expect(score.nodes['a']).toMatchObject({ value: '3.333333333333', fraction: '10/3', display: '3.33', counted: 3 });
    expect(score).toMatchObject({ index: '2.166666666667', display: '2.17', complete: true });
  });

  it('are replaced by what they agreed, and the trace says so', () => {
    const ratings = { a: { lead: 4, mentor: 2 } };
    const byConsensus = scoreInstrument(anInstrument('mean', [anIndicator('a')]), ratings, { a: 2 });
    expect(byConsensus.nodes['a']).toMatchObject({
      value: '2',
      rule: 'consensus',
      counted: 1,
      leftOut: 2,
      inputs: [
        { id: 'consensus', given: '2' },
        { id: 'lead', given: '4', leftOut: 'replaced-by-consensus' },
        { id: 'mentor', given: '2', leftOut: 'replaced-by-consensus' },
      ],
    });
    const byMean = scoreInstrument(anInstrument('mean', [anIndicator('a')], { counts: 'mean' }), ratings, { a: 2 });
    expect(byMean.nodes['a']).toMatchObject({
      value: '3',
      rule: 'meanOfAssessors',
      counted: 2,
      leftOut: 1,
      inputs: [
        { id: 'lead', given: '4' },
        { id: 'mentor', given: '2' },
        { id: 'consensus', given: '2', leftOut: 'mean-counts' },
      ],
    });
  });
});

describe('codes', () => {
  it('leaves TB out of the denominator', () => {
    const score = scoreInstrument(anInstrument('mean', three), { a: { x: 4 }, b: { x: 'TB' }, c: { x: 3 } });
    expect(score).toMatchObject({ index: '3.5', complete: true, flags: [{ kind: 'all-not-applicable', node: 'b' }] });
    expect(score.root).toMatchObject({ counted: 2, leftOut: 1 });
  });

  it('calls an index provisional while something is BD or unrated, and names it', () => {
    const score = scoreInstrument(anInstrument('mean', three), { a: { x: 4 }, b: { x: 'BD' } });
    expect(score).toMatchObject({ index: '4', complete: false, missing: ['b', 'c'] });
    expect(score.root).toMatchObject({ missing: 2, counted: 1, leftOut: 2 });
  });

  it('has no index, rather than zero, while nothing is rated', () => {
    const score = scoreInstrument(anInstrument('mean', three), {});
    expect(score).toMatchObject({ index: null, display: null, band: null, complete: false });
  });

  it('has no index, and nothing left to do, where nothing applies', () => {
    const score = scoreInstrument(anInstrument('mean', [aGroup('A', three)]), {
      a: { x: 'TB' },
      b: { x: 'TB' },
      c: { x: 'TB' },
    });
    expect(score).toMatchObject({ index: null, display: null, band: null, complete: true, missing: [] });
    expect(score.root.inputs).toEqual([{ id: 'A', given: 'TB', leftOut: 'not-applicable' }]);
  });

  it.each([
    ['mean', '2.5'],
    ['weightedMean', '2.8'],
    ['sum', '5'],
    ['min', '1'],
  ] as const)('work the same under every rule: a %s leaves TB out, waits for BD and takes TT as 1', (rule, index) => {
    const four = [anIndicator('a', 30), anIndicator('b', 20), anIndicator('c', 10), anIndicator('d', 40)];
    const score = scoreInstrument(anInstrument(rule, four), {
      a: { x: 4 },
      b: { x: 'TT' },
      c: { x: 'TB' },
      d: { x: 'BD' },
    });
    expect(score).toMatchObject({ index, complete: false, missing: ['d'] });
    expect(score.root).toMatchObject({ counted: 2, leftOut: 2, missing: 1 });
  });

  it('counts TT as the lowest level of its scale and flags who gave it', () => {
    const score = scoreInstrument(anInstrument('mean', [anIndicator('a')]), { a: { lead: 'TT', mentor: 4 } });
    expect(score.nodes['a']).toMatchObject({ value: '2.5', inputs: [{ given: 'TT', countsAs: '1' }, { given: '4' }] });
    expect(score.flags).toEqual([{ kind: 'unproven', node: 'a', assessor: 'lead' }]);
  });

  it('flags an indicator that applies to one assessor and not to another', () => {
    const score = scoreInstrument(anInstrument('mean', [anIndicator('a')]), { a: { lead: 'TB', mentor: 4 } });
    expect(score).toMatchObject({ index: '4', complete: true, flags: [{ kind: 'mixed-applicability', node: 'a' }] });
  });

  it('takes a pillar of which nothing applies out of the weights', () => {
    const score = scoreInstrument(
      anInstrument('weightedMean', [
        aGroup('A', [anIndicator('a')], { weight: 60 }),
        aGroup('B', [anIndicator('b')], { weight: 40 }),
      ]),
      { a: { x: 3 }, b: { x: 'TB' } },
    );
    expect(score).toMatchObject({ index: '3', complete: true });
    expect(score.root.inputs).toEqual([
      { id: 'A', given: '3', weight: '60' },
      { id: 'B', given: 'TB', weight: '40', leftOut: 'not-applicable' },
    ]);
  });
});

describe('rules of a node', () => {
  const ratings = { a: { x: 4 }, b: { x: 2 }, c: { x: 3 } };

  it.each([
    ['mean', '3'],
    ['sum', '9'],
    ['min', '2'],
  ] as const)('%s', (rule, index) => {
    expect(scoreInstrument(anInstrument(rule, three), ratings).index).toBe(index);
  });

  it('weightedMean, over indicators that are weighted directly', () => {
    const weighted = [anIndicator('a', 50), anIndicator('b', 30), anIndicator('c', 20)];
    expect(scoreInstrument(anInstrument('weightedMean', weighted), ratings).index).toBe('3.2');
  });

  it('works at any depth, and nothing is aggregated from rounded values', () => {
    const deep = aGroup('A', [aGroup('A.1', [aGroup('A.1.1', three)]), anIndicator('d')]);
    const score = scoreInstrument(anInstrument('mean', [deep]), { a: { x: 4 }, b: { x: 4 }, c: { x: 3 }, d: { x: 3 } });
    expect(score.nodes['A.1.1']).toMatchObject({ fraction: '11/3', display: '3.67' });
    expect(score.nodes['A']).toMatchObject({ fraction: '10/3', display: '3.33' });
  });
});

describe('bands', () => {
  const bands = [
    { from: 0, id: 'Kurang' },
    { from: 2.5, id: 'Baik', code: 'B' },
    { from: 3.5, id: 'Sangat Baik', code: 'A' },
  ];
  const two = Array.from({ length: 200 }, (_, index) => anIndicator(`n${index}`));
  // 3.495: below the band as it is, inside it as displayed.
  const ratings = Object.fromEntries(two.map(({ id }, index) => [id, { x: index < 101 ? 3 : 4 }]));

  it('are looked up by the exact value or the displayed one, as the instrument says', () => {
    expect(scoreInstrument(anInstrument('mean', two, { bands }), ratings)).toMatchObject({ index: '3.495', band: 'B' });
    const rounded = anInstrument('mean', two, { bands, bandsOn: 'rounded', decimals: 1 });
    expect(scoreInstrument(rounded, ratings)).toMatchObject({ display: '3.5', band: 'A' });
  });

  it('are named by their code, else by their Indonesian name', () => {
    expect(scoreInstrument(anInstrument('mean', three, { bands }), { a: { x: 1 } }).band).toBe('Kurang');
  });
});

describe('a visit', () => {
  it('hands its ratings over by indicator and assessor, whatever the indicators are called', () => {
    const content = emptyContent();
    const assessor = { role: 'assessor' as const, isAssessor: true, order: 'a0' };
    content.team = { x: assessor, y: assessor, z: { ...assessor, isAssessor: false } };
    content.ratings = {
      'z:constructor': { assessor: 'z', indicator: 'constructor', value: 1 },
      'x:constructor': { assessor: 'x', indicator: 'constructor', value: 3 },
      'y:constructor': { assessor: 'y', indicator: 'constructor', value: 'TB' },
    };
    expect(ratingsOf(content)).toEqual({ constructor: { x: 3, y: 'TB' } });
    expect(scoreVisit(content)).toBeUndefined();
    content.instrument['instrument'] = {
      instrument: anInstrument('mean', [anIndicator('constructor'), anIndicator('toString')]),
      sha256: '0'.repeat(64),
    };
    expect(scoreVisit(content)).toMatchObject({ index: '3', missing: ['toString'] });
  });
});
