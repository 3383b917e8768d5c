import type { Consensus } from '../../schema/assessment.ts';
import type { Content } from '../../schema/content.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { put, remove } from '../edits/changes.ts';

/** Records what the assessors agreed on for an indicator, in place of what they had agreed on before. */
export function recordConsensus({ consensus }: Pick<Content, 'consensus'>, agreed: Consensus): ActPlan {
  const { indicator } = agreed;
  const others = idsOf(consensus, indicator).filter((id) => id !== indicator);
  return {
    act: { code: 'record-consensus', params: { indicator } },
    changes: [...others.map((id) => remove('consensus', id)), put('consensus', indicator, agreed)],
  };
}

/** Withdraws what was agreed on for an indicator; the ratings count again. */
export function withdrawConsensus({ consensus }: Pick<Content, 'consensus'>, indicator: string): ActPlan {
  return {
    act: { code: 'withdraw-consensus', params: { indicator } },
    changes: idsOf(consensus, indicator).map((id) => remove('consensus', id)),
  };
}

/** Its own id, and in visits that moved to another instrument the one of the indicator that it was on before. */
function idsOf(consensus: Content['consensus'], indicator: string): string[] {
  return Object.entries(consensus).flatMap(([id, agreed]) => (agreed.indicator === indicator ? [id] : []));
}
