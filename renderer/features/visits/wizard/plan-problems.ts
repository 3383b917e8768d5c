import type { VisitPlan } from '../../../../shared/schema/visit-plan.ts';

/** The steps of the wizard, in their order. */
export const wizardSteps = ['place', 'instrument', 'team', 'agenda'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** What is still missing in a step; the words stand under `wizard.problems`. */
export type PlanProblem =
  | 'placeName'
  | 'title'
  | 'dates'
  | 'instrument'
  | 'position'
  | 'noAssessor'
  | 'session'
  | 'hours';

const rules: Record<WizardStep, (plan: VisitPlan) => (PlanProblem | false)[]> = {
  place: ({ visit }) => [
    visit.place.name.trim() === '' && 'placeName',
    visit.title.trim() === '' && 'title',
    visit.endDate < visit.startDate && 'dates',
  ],
  instrument: ({ instrument }) => [instrument === '' && 'instrument'],
  team: ({ team }) => [
    team.some(({ position = '' }) => position.trim() === '') && 'position',
    team.every(({ isAssessor }) => !isAssessor) && 'noAssessor',
  ],
  agenda: ({ sessions }) => [
    sessions.some(({ title = '', date }) => title.trim() === '' || date === '') && 'session',
    sessions.some(({ start, end }) => start !== undefined && end !== undefined && end <= start) && 'hours',
  ],
};

/** Why a step is not done yet. */
export function planProblems(plan: VisitPlan, step: WizardStep): PlanProblem[] {
  return rules[step](plan).filter((problem) => problem !== false);
}
