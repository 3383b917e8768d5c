import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../shared/domain/progress/standing.ts';
import type { RatingValue } from '../../../shared/schema/assessment.ts';
import { aPhoto, aSequence } from './a-sequence.ts';

const consensus = {
  indicator: 'B.1',
  value: 3,
  reason: 'Log dibaca bersama',
  agreedBy: ['lead', 'mentor'],
  at: '2020-02-27T03:00:00.000Z',
};

describe('the blind rule', () => {
  test('an assessor sees nothing of the others before giving a rating', () => {
    const sequence = aSequence({ mentor: { 'B.1': 'TT' } }, { consensus: { c: consensus } });
    expect(standingOf(sequence, 'B.1', 'lead')).toMatchObject({
      isBlind: true,
      others: [],
      isUnproven: false,
      difference: undefined,
      consensus: undefined,
    });
  });

  test('a rating of BD does not open the others', () => {
    expect(standingOf(aSequence({ lead: { 'B.1': 'BD' }, mentor: { 'B.1': 4 } }), 'B.1', 'lead').others).toEqual([]);
  });

  test('after the own rating the others and the difference are there', () => {
    const standing = standingOf(aSequence({ lead: { 'B.1': 2 }, mentor: { 'B.1': 4 } }), 'B.1', 'lead');
    expect(standing.others.map((rating) => [rating.assessor, rating.value])).toEqual([['mentor', 4]]);
    expect(standing.difference).toEqual({ kind: 'levels', levels: 2 });
  });

  test('who does not rate sees all; who has not said who they are sees none', () => {
    const sequence = aSequence({ lead: { 'B.1': 2 }, mentor: { 'B.1': 4 } });
    expect(standingOf(sequence, 'B.1', 'secretary').others).toHaveLength(2);
    expect(standingOf(sequence, 'B.1', undefined).others).toEqual([]);
  });

  test('holds for every combination of ratings', () => {
    const value = fc.option(fc.constantFrom<RatingValue>(1, 2, 3, 4, 5, 'TB', 'TT', 'BD'), { nil: undefined });
    fc.assert(
      fc.property(value, value, (own, other) => {
        const given = {
          ...(own === undefined ? {} : { lead: { 'B.1': own } }),
          ...(other === undefined ? {} : { mentor: { 'B.1': other } }),
        };
        const seen = standingOf(aSequence(given), 'B.1', 'lead').others.map((rating) => rating.value);
        const hasGiven = own !== undefined && own !== 'BD';
        expect(seen).toEqual(hasGiven && other !== undefined && other !== 'BD' ? [other] : []);
      }),
    );
  });
});

describe('how an indicator stands', () => {
  test('consensus settles a difference', () => {
    const sequence = aSequence({ lead: { 'B.1': 2 }, mentor: { 'B.1': 4 } }, { consensus: { c: consensus } });
    const standing = standingOf(sequence, 'B.1', 'lead');
    expect(standing.difference).toBeUndefined();
    expect(standing.consensus).toEqual({ id: 'c', consensus });
  });

  test.each<[RatingValue, RatingValue, unknown]>([
    [3, 3, undefined],
    [1, 'TT', { kind: 'code' }],
    ['TT', 4, { kind: 'levels', levels: 3 }],
    ['TB', 4, { kind: 'code' }],
    ['TB', 'TB', undefined],
  ])('%s against %s', (own, other, expected) => {
    expect(standingOf(aSequence({ lead: { 'B.1': own }, mentor: { 'B.1': other } }), 'B.1', 'lead').difference).toEqual(
      expected,
    );
  });

  test('only a level asks for evidence: TT says that there is none and TB needs none', () => {
    const isMissing = (value: RatingValue, more = {}): boolean =>
      standingOf(aSequence({ lead: { 'B.1': value } }, more), 'B.1', 'lead').isWithoutEvidence;
    expect([isMissing(3), isMissing('TT'), isMissing('TB')]).toEqual([true, false, false]);
    expect(isMissing(3, { evidence: { photo: aPhoto(['B.1']) } })).toBe(false);
  });
});
