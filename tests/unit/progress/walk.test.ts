import { describe, expect, test } from 'vitest';
import { filterWalk } from '../../../shared/domain/progress/walk-filter.ts';
import { aPhoto, aWalk } from './a-walk.ts';

const ids = (entries: { indicator: { id: string } }[]): string[] => entries.map((entry) => entry.indicator.id);

describe('a walk over the checklist', () => {
  test('lists the indicators of a tree of any depth in its order, with the groups above each', () => {
    const { entries } = aWalk();
    expect(entries.map((entry) => [entry.position, entry.indicator.id, entry.path.map((group) => group.id)])).toEqual([
      [1, 'A.1.1', ['A', 'A.1']],
      [2, 'A.1.2', ['A', 'A.1']],
      [3, 'B.1', ['B']],
    ]);
  });

  test('names the assessors in the order of the team and leaves out who does not rate', () => {
    expect(aWalk().assessors).toEqual(['lead', 'mentor']);
  });

  test('counts one piece of evidence for every indicator that it serves', () => {
    const walk = aWalk({}, { evidence: { late: aPhoto(['B.1'], 'a2'), early: aPhoto(['A.1.1', 'B.1'], 'a1') } });
    expect(walk.evidence.get('B.1')).toEqual(['early', 'late']);
    expect(walk.evidence.get('A.1.1')).toEqual(['early']);
  });
});

describe('the filters of the walk', () => {
  const walk = aWalk(
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
    expect(ids(filterWalk(walk, 'lead', { filter }))).toEqual(expected);
  });

  test('a search needs every word, in the id, the question or a group, in either language', () => {
    expect(ids(filterWalk(walk, 'lead', { filter: 'all', search: 'pertanyaan group a.1' }))).toEqual([
      'A.1.1',
      'A.1.2',
    ]);
    expect(ids(filterWalk(walk, 'lead', { filter: 'all', search: 'b.1 tidakada' }))).toEqual([]);
  });
});
