import type { Service } from '../../schema/assessment.ts';
import { divide, exact, roundedText, times } from '../numbers/fraction.ts';

/** How much of its target group a service reaches. */
export interface Adoption {
  /** Active users per hundred of the target, one decimal, `18.4`. */
  percent: string;
  /** Below 20 %: our own threshold for a look, not a norm. */
  isLow: boolean;
}

/** Active in 30 days against the target group; undefined until both are known and the target is not zero. */
export function adoptionOf({ active, target }: Pick<Service, 'active' | 'target'>): Adoption | undefined {
  if (active === undefined || target === undefined || target === 0) return undefined;
  const percent = times(divide(exact(active), exact(target)), exact(100));
  return { percent: roundedText(percent, 1), isLow: active * 5 < target };
}
