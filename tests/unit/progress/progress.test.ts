import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextUnanswered,
  progressByAssessor,
  progressByNode,
  tallyOf,
} from '../../../shared/domain/progress/progress.ts';
import type { RatingValue } from '../../../shared/schema/assessment.ts';
import { aSequence } from './a-sequence.ts';

const indicators = ['A.1.1', 'A.1.2', 'B.1'];
const sheet = fc.dictionary(
  fc.constantFrom(...indicators),
  fc.constantFrom<RatingValue>(1, 2, 3, 4, 5, 'TB', 'TT', 'BD'),
);

describe('what is left', () => {
  test('by person: rated, differing, unproven and without evidence, each as this person may see it', () => {
    const sequence = aSequence({ lead: { 'A.1.1': 2 }, mentor: { 'A.1.1': 3, 'B.1': 'TT' } });
    expect(progressByAssessor(sequence)).toEqual([
      { assessor: 'lead', tally: { total: 3, rated: 1, differing: 1, unproven: 0, withoutEvidence: 1 } },
      { assessor: 'mentor', tally: { total: 3, rated: 2, differing: 1, unproven: 1, withoutEvidence: 1 } },
    ]);
  });

  test('by group at every depth', () => {
    const nodes = progressByNode(aSequence({ lead: { 'A.1.1': 2, 'B.1': 'TB' } }), 'lead');
    expect(Object.fromEntries(nodes)).toEqual({
      A: { rated: 1, total: 2 },
      'A.1': { rated: 1, total: 2 },
      B: { rated: 1, total: 1 },
    });
  });

  test('pillars always add up to the whole', () => {
    fc.assert(
      fc.property(sheet, (lead) => {
        const sequence = aSequence({ lead });
        const nodes = progressByNode(sequence, 'lead');
        const sum = ['A', 'B'].reduce((count, id) => count + (nodes.get(id)?.rated ?? 0), 0);
        expect(sum).toBe(tallyOf(sequence, 'lead').rated);
      }),
    );
  });
});

describe('the next unanswered indicator', () => {
  test('comes after the current one, then from the start', () => {
    const sequence = aSequence({ lead: { 'A.1.2': 3 } });
    expect(nextUnanswered(sequence, 'lead', 'A.1.1')?.indicator.id).toBe('B.1');
    expect(nextUnanswered(sequence, 'lead', 'B.1')?.indicator.id).toBe('A.1.1');
    expect(nextUnanswered(sequence, 'lead', undefined)?.indicator.id).toBe('A.1.1');
  });

  test('is the current one when only that is left, and none when all are rated', () => {
    expect(nextUnanswered(aSequence({ lead: { 'A.1.1': 1, 'A.1.2': 1 } }), 'lead', 'B.1')?.indicator.id).toBe('B.1');
    expect(nextUnanswered(aSequence({ lead: { 'A.1.1': 1, 'A.1.2': 1, 'B.1': 'TB' } }), 'lead', 'B.1')).toBeUndefined();
  });

  test('leads through every unanswered indicator exactly once when each is rated on arrival', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...indicators), (lead, start) => {
        const left = tallyOf(aSequence({ lead }), 'lead').total - tallyOf(aSequence({ lead }), 'lead').rated;
        const given: Record<string, RatingValue> = { ...lead };
        let at: string = start;
        for (let visited = 0; visited < left; visited += 1) {
          at = nextUnanswered(aSequence({ lead: given }), 'lead', at)?.indicator.id ?? 'nowhere';
          given[at] = 1;
        }
        expect(Object.keys(given).toSorted()).toEqual(indicators);
        expect(nextUnanswered(aSequence({ lead: given }), 'lead', at)).toBeUndefined();
      }),
    );
  });
});
