import type { Finding, FindingGrade } from '../../schema/assessment.ts';
import { collectionFields } from '../../schema/collection-fields.ts';
import { findingGaps } from './finding-gaps.ts';

/** What the list of findings is narrowed to. */
export interface FindingFilter {
  grade?: FindingGrade | undefined;
  /** Only those that lack something they must have. */
  isIncomplete?: boolean;
  search?: string;
}

const searched = collectionFields('findings').filter(({ isSearched }) => isSearched);

/** The findings that pass a filter and hold every searched word, in their order. */
export function filterFindings<T extends Finding>(findings: readonly T[], filter: FindingFilter): T[] {
  const words = (filter.search ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  return findings.filter((finding) => {
    if (filter.grade && finding.grade !== filter.grade) return false;
    if (filter.isIncomplete && findingGaps(finding).length === 0) return false;
    const text = searched
      .flatMap(({ name }) => finding[name] ?? [])
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
