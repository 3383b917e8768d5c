import { useEffect, useState } from 'react';
import { VisitPlan } from '../../../../shared/schema/visit-plan.ts';
import { keepInBrowser } from '../../../client/keep-in-browser.ts';
import { showNotKept } from '../../../ui/show-failure.ts';

const key = 'tinjau.plan';

/** The plan that is being written; a reload of the page brings it back as it was. */
export interface PlanDraft {
  plan: VisitPlan;
  change: (changed: Partial<VisitPlan>) => void;
  /** Changes facts of the visit itself. */
  set: (changed: Partial<VisitPlan['visit']>) => void;
  /** Forgets the draft, once the visit is made. */
  forget: () => void;
}

/** `source` says what the draft began from: another source begins another draft. */
export function usePlanDraft(source: string, first: () => VisitPlan): PlanDraft {
  const [plan, setPlan] = useState(() => readKept(source) ?? first());
  useEffect(() => {
    if (!keepInBrowser(key, JSON.stringify({ source, plan }), sessionStorage)) showNotKept();
  }, [source, plan]);
  return {
    plan,
    change: (changed) => setPlan((before) => ({ ...before, ...changed })),
    set: (changed) => setPlan((before) => ({ ...before, visit: { ...before.visit, ...changed } })),
    forget: () => sessionStorage.removeItem(key),
  };
}

/** A draft is not whole yet, so that only its shape is looked at: the backend proves the plan that is sent. */
function readKept(source: string): VisitPlan | undefined {
  const text = sessionStorage.getItem(key);
  if (text === null) return undefined;
  const kept = JSON.parse(text) as { source?: unknown; plan?: VisitPlan };
  const isWhole = Object.keys(VisitPlan.shape).every((part) => kept.plan !== undefined && part in kept.plan);
  return kept.source === source && isWhole ? kept.plan : undefined;
}
