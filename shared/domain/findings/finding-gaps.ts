import type { Finding, FindingGrade } from '../../schema/assessment.ts';
import { isBlank } from '../is-blank.ts';

/** Grades from what to keep to what to mend first. */
export const findingGrades = [
  'strength',
  'conforming',
  'observation',
  'improvement',
  'minor',
  'major',
] as const satisfies readonly FindingGrade[];

const demanded = ['cause', 'owner', 'due'] as const;
/** A field that a nonconformity must have before it is complete. */
export type DemandedField = (typeof demanded)[number];

/**
 * What a finding still lacks. Only nonconformities demand a cause, an owner and a date (ISO 19011:2018 §6.4.8 leaves
 * the grading to the audit; the three demands are ours). What was written stays when the grade changes.
 */
export function findingGaps(finding: Pick<Finding, 'grade' | DemandedField>): DemandedField[] {
  if (finding.grade !== 'minor' && finding.grade !== 'major') return [];
  return demanded.filter((field) => isBlank(finding[field]));
}
