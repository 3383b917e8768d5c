import { sampleSize } from '../../../shared/domain/survey/sample-size.ts';
import type { Survey } from '../../../shared/schema/survey.ts';

/** How many respondents a survey wants: what was set, else what its population needs; undefined when neither is known. */
export function targetOf({ target, population }: Survey): number | undefined {
  return target ?? (population === undefined ? undefined : sampleSize(population));
}
