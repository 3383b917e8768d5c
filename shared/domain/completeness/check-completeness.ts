import type { Content } from '../../schema/content.ts';
import { scoreVisit } from '../scoring/score-visit.ts';
import { notApplicableGaps } from './not-applicable-gaps.ts';
import { openMarkGaps } from './open-mark-gaps.ts';
import { silentAssessorGaps } from './silent-assessor-gaps.ts';
import { findingGaps, findingHints } from './finding-gaps.ts';
import { forbiddenGaps } from './forbidden-gaps.ts';
import type { Gap } from './gap.ts';
import { meetingHints } from './meeting-hints.ts';
import { printGaps } from './print-gaps.ts';
import { ratingGaps, ratingHints } from './rating-gaps.ts';
import { surveyHints } from './survey-hints.ts';
import { uncountedHints } from './uncounted-hints.ts';
import { unnamedHints } from './unnamed-hints.ts';

/** What stands between a visit and its seal, and what a reader of the report will ask about. */
export interface Completeness {
  /** While there is one, the visit cannot be sealed. */
  blocking: Gap[];
  advisory: Gap[];
}

/** Looks through a visit before it is sealed. Nothing is changed or decided for the person. */
export function checkCompleteness(content: Content): Completeness {
  const score = scoreVisit(content);
  return {
    blocking: [
      ...forbiddenGaps(content),
      ...ratingGaps(content, score),
      ...silentAssessorGaps(content),
      ...notApplicableGaps(content),
      ...findingGaps(content),
      ...openMarkGaps(content),
      ...printGaps(content),
    ],
    advisory: [
      ...ratingHints(content, score),
      ...uncountedHints(content),
      ...findingHints(content),
      ...surveyHints(content),
      ...meetingHints(content),
      ...unnamedHints(content),
    ],
  };
}
