import { describe, expect, test } from 'vitest';
import { filterFindings } from '../../../shared/domain/findings/filter-findings.ts';
import { findingGaps, findingGrades } from '../../../shared/domain/findings/finding-gaps.ts';
import { recommendationLibrary } from '../../../shared/domain/findings/recommendation-library.ts';
import type { Finding } from '../../../shared/schema/assessment.ts';

const aFinding = (given: Partial<Finding> = {}): Finding => ({
  title: 'Verifikasi lambat',
  grade: 'improvement',
  indicators: ['GOV.1.2'],
  evidence: [],
  order: 'a0',
  ...given,
});

describe('what a finding lacks', () => {
  test.each(findingGrades)('%s: only nonconformities demand cause, owner and date', (grade) => {
    const isNonconformity = grade === 'minor' || grade === 'major';
    expect(findingGaps(aFinding({ grade }))).toEqual(isNonconformity ? ['cause', 'owner', 'due'] : []);
  });

  test('a field of blanks is as good as none', () => {
    const finding = aFinding({ grade: 'major', cause: '  ', owner: 'DPMPTSP', due: '2020-04-30' });
    expect(findingGaps(finding)).toEqual(['cause']);
  });
});

test('the library offers what is kept, then what the other findings recommend, the most used first, each once', () => {
  const findings = {
    mine: aFinding({ recommendation: 'Tetapkan batas waktu' }),
    a: aFinding({ title: 'A', recommendation: 'Latih petugas' }),
    b: aFinding({ title: 'B', recommendation: ' Tunjuk petugas data ' }),
    c: aFinding({ title: 'C', recommendation: 'Tunjuk petugas data' }),
    d: aFinding({ title: 'D' }),
  };
  expect(recommendationLibrary([], findings, 'mine')).toEqual([
    { text: 'Tunjuk petugas data', isKept: false, usedIn: [findings.b, findings.c] },
    { text: 'Latih petugas', isKept: false, usedIn: [findings.a] },
  ]);
  expect(recommendationLibrary(['Latih petugas', 'Buka datanya'], findings, 'mine')).toEqual([
    { text: 'Latih petugas', isKept: true, usedIn: [findings.a] },
    { text: 'Buka datanya', isKept: true, usedIn: [] },
    { text: 'Tunjuk petugas data', isKept: false, usedIn: [findings.b, findings.c] },
  ]);
});

describe('the list of findings', () => {
  const list = [
    aFinding({ title: 'Kuat', grade: 'strength' }),
    aFinding({ title: 'Data ganda', grade: 'minor', cause: 'Tanpa kode referensi' }),
    aFinding({ title: 'Lengkap', grade: 'minor', cause: 'x', owner: 'y', due: '2020-04-30' }),
  ];
  const titles = (filter: Parameters<typeof filterFindings>[1]) =>
    filterFindings(list, filter).map(({ title }) => title);

  test('narrows to a grade, to what is incomplete, and to words anywhere in a finding', () => {
    expect(titles({ grade: 'minor' })).toEqual(['Data ganda', 'Lengkap']);
    expect(titles({ isIncomplete: true })).toEqual(['Data ganda']);
    expect(titles({ search: 'KODE gov.1' })).toEqual(['Data ganda']);
    expect(titles({})).toHaveLength(3);
  });
});
