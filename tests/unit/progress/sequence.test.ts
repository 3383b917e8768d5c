import { describe, expect, test } from 'vitest';
import { filterSequence } from '../../../shared/domain/progress/sequence-filter.ts';
import { aPhoto, aSequence } from './a-sequence.ts';

const ids = (entries: { indicator: { id: string } }[]): string[] => entries.map((entry) => entry.indicator.id);

describe('a walk over the checklist', () => {
  test('lists the indicators of a tree of any depth in its order, with the groups above each', () => {
    const { entries } = aSequence();
    expect(entries.map((entry) => [entry.position, entry.indicator.id, entry.path.map((group) => group.id)])).toEqual([
      [1, 'A.1.1', ['A', 'A.1']],
      [2, 'A.1.2', ['A', 'A.1']],
      [3, 'B.1', ['B']],
    ]);
  });

  test('names the assessors in the order of the team and leaves out who does not rate', () => {
    expect(aSequence().assessors).toEqual(['lead', 'mentor']);
  });

  test('counts one piece of evidence for every indicator that it serves', () => {
    const sequence = aSequence(
      {},
      { evidence: { late: aPhoto(['B.1'], 'a2'), early: aPhoto(['A.1.1', 'B.1'], 'a1') } },
    );
    expect(sequence.evidence.get('B.1')).toEqual(['early', 'late']);
    expect(sequence.evidence.get('A.1.1')).toEqual(['early']);
  });
});

describe('the filters of the walk', () => {
  const sequence = aSequence(
    { lead: { 'A.1.1': 2, 'A.1.2': 'TT', 'B.1': 'BD' }, mentor: { 'A.1.1': 3, 'A.1.2': 'TT', 'B.1': 4 } },
    { evidence: { photo: aPhoto(['B.1']) } },
  );
  test.each([
    ['all', ['A.1.1', 'A.1.2', 'B.1']],
    ['mine', ['A.1.1', 'A.1.2']],
    ['unanswered', ['B.1']],
    ['differing', ['A.1.1']],
    ['unproven', ['A.1.2']],
    ['no-evidence', ['A.1.1']],
  ] as const)('%s keeps what it says for the person who looks', (filter, expected) => {
    expect(ids(filterSequence(sequence, 'lead', { filter }))).toEqual(expected);
  });

  test('a search needs every word, in the id, the question or a group, in either language', () => {
    expect(ids(filterSequence(sequence, 'lead', { filter: 'all', search: 'pertanyaan group a.1' }))).toEqual([
      'A.1.1',
      'A.1.2',
    ]);
    expect(ids(filterSequence(sequence, 'lead', { filter: 'all', search: 'b.1 tidakada' }))).toEqual([]);
  });
});
