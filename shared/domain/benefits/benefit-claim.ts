import { say } from '../../i18n/say.ts';
import type { Benefit } from '../../schema/assessment.ts';
import type { Language } from '../../schema/primitives.ts';
import { sentence } from '../sentence.ts';

/** What a benefit claims, or words that say that this is missing. */
export function benefitClaim({ claim }: Pick<Benefit, 'claim'>, language: Language): string {
  return claim ?? say(language, sentence('untitled.benefit'));
}
