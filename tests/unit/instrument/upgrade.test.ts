import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/domain/edits/apply-change.ts';
import { compareInstruments } from '../../../shared/domain/instrument/compare-instruments.ts';
import { planUpgrade } from '../../../shared/domain/instrument/plan-upgrade.ts';
import { reweighInstrument } from '../../../shared/domain/instrument/reweigh-instrument.ts';
import { emptyContent, type Content } from '../../../shared/schema/content.ts';
import type { Instrument } from '../../../shared/schema/instrument.ts';
import { aGroup, anIndicator, anInstrument } from './parts.ts';

const frozen = (instrument: Instrument) => ({ instrument, sha256: '0'.repeat(64) });

function aVisit(ratings: Record<string, number>): Content {
  const content = emptyContent();
  for (const [indicator, value] of Object.entries(ratings)) {
    content.ratings[`lead:${indicator}`] = { assessor: 'lead', indicator, value };
  }
  return content;
}

function ratingsIn(content: Content): Record<string, unknown> {
  return Object.fromEntries(Object.values(content.ratings).map(({ indicator, value }) => [indicator, value]));
}

describe('two versions of an instrument', () => {
  it('differ in wording, weight, scale, rule, place, and in what is new or gone', () => {
    const before = anInstrument('weightedMean', [
      aGroup('A', [anIndicator('a'), anIndicator('b')], { weight: 60 }),
      aGroup('B', [anIndicator('c'), anIndicator('d')], { weight: 40 }),
    ]);
    const now = anInstrument(
      'weightedMean',
      [
        aGroup('A', [{ ...anIndicator('a'), question: { id: 'Lain' } }, anIndicator('d')], { weight: 70 }),
        aGroup('B', [{ ...anIndicator('c'), scale: 'n' }, anIndicator('e')], { weight: 30, aggregate: 'min' }),
      ],
      { scales: { ...before.scales, n: { min: 1, max: 5, step: 1, levels: {} } } },
    );
    expect(compareInstruments(before, now).map(({ node, changes }) => [node, changes])).toEqual([
      ['A', ['weight']],
      ['a', ['wording']],
      ['d', ['place']],
      ['B', ['weight', 'rule']],
      ['c', ['scale']],
      ['e', ['new']],
      ['b', ['removed']],
    ]);
    expect(compareInstruments(before, now)[0]?.weights).toEqual({ before: 60, after: 70 });
  });

  it('do not differ from themselves', () => {
    const instrument = anInstrument('mean', [anIndicator('a')]);
    expect(compareInstruments(instrument, instrument)).toEqual([]);
  });
});

describe('a copy with other weights', () => {
  it('changes the named weights and nothing else', () => {
    const from = anInstrument('weightedMean', [anIndicator('a', 60), anIndicator('b', 40)]);
    const copy = reweighInstrument(from, { id: 'salinan', version: '2', title: { id: 'Salinan' } }, { a: 50, b: 50 });
    expect(copy).toMatchObject({ id: 'salinan', version: '2', root: { children: [{ weight: 50 }, { weight: 50 }] } });
    expect(from.root.children[0]?.weight).toBe(60);
  });
});

describe('moving a visit to another version', () => {
  const to = anInstrument('mean', [anIndicator('a'), anIndicator('b2'), anIndicator('c')], { version: '2.0.0' });

  it('keeps answers whose indicator is still there, on a scale that still has their value', () => {
    const { changes, unsettled } = planUpgrade(aVisit({ a: 3, c: 4 }), frozen(to));
    expect(unsettled).toEqual([]);
    expect(changes.map(({ op, collection }) => [op, collection])).toEqual([['put', 'instrument']]);
  });

  it('never drops an answer by itself', () => {
    expect(planUpgrade(aVisit({ a: 3, b: 2 }), frozen(to)).unsettled).toEqual([
      { indicator: 'b', answers: 1, why: 'removed' },
    ]);
    const narrow = { ...to, scales: { m: { min: 1, max: 2, step: 1, levels: {} } } };
    expect(planUpgrade(aVisit({ a: 3 }), frozen(narrow)).unsettled).toEqual([
      { indicator: 'a', answers: 1, why: 'off-scale' },
    ]);
  });

  it('moves answers where it is told, with what refers to them', () => {
    const content = aVisit({ a: 3, b: 2 });
    content.consensus['k'] = {
      indicator: 'b',
      value: 2,
      reason: 'sepakat',
      agreedBy: [],
      at: '2020-02-27T00:00:00.000Z',
    };
    content.findings['f'] = { title: 'T', grade: 'minor', indicators: ['b', 'a'], evidence: [], order: 'a0' };
    const { changes, unsettled } = planUpgrade(content, frozen(to), { b: 'b2' });
    expect(unsettled).toEqual([]);
    const moved = applyChanges(content, changes);
    expect(ratingsIn(moved)).toEqual({ a: 3, b2: 2 });
    expect(Object.keys(moved.ratings)).toEqual(['lead:a', 'lead:b2']);
    expect(moved.consensus).toMatchObject({ b2: { indicator: 'b2' } });
    expect(moved.consensus).not.toHaveProperty('k');
    expect(moved.findings['f']?.indicators).toEqual(['b2', 'a']);
  });

  it('lets two indicators change places', () => {
    const content = aVisit({ a: 3, c: 4 });
    const { changes, unsettled } = planUpgrade(content, frozen(to), { a: 'c', c: 'a' });
    expect(unsettled).toEqual([]);
    expect(ratingsIn(applyChanges(content, changes))).toEqual({ a: 4, c: 3 });
  });

  it('gives answers up only by name', () => {
    const content = aVisit({ a: 3, b: 2 });
    const { changes, unsettled } = planUpgrade(content, frozen(to), { b: null });
    expect(unsettled).toEqual([]);
    expect(ratingsIn(applyChanges(content, changes))).toEqual({ a: 3 });
  });

  it('refuses to pour two answers into one indicator, or into none', () => {
    expect(planUpgrade(aVisit({ a: 3, b: 2 }), frozen(to), { b: 'a' }).unsettled.map(({ why }) => why)).toEqual([
      'target-taken',
      'target-taken',
    ]);
    expect(planUpgrade(aVisit({ b: 2 }), frozen(to), { b: 'nowhere' }).unsettled[0]?.why).toBe('target-missing');
  });
});
