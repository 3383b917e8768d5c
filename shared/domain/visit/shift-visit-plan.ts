import type { VisitPlan } from '../../schema/visit-plan.ts';
import { shiftDate } from './shift-date.ts';

/** The same plan so many days later: the visit's dates, its sessions, and the year in its title. */
export function shiftVisitPlan(plan: VisitPlan, days: number): VisitPlan {
  const { startDate, endDate, title } = plan.visit;
  const nextStart = shiftDate(startDate, days);
  return {
    ...plan,
    visit: {
      ...plan.visit,
      title: title.replaceAll(startDate.slice(0, 4), nextStart.slice(0, 4)),
      startDate: nextStart,
      endDate: shiftDate(endDate, days),
    },
    sessions: plan.sessions.map((session) => ({ ...session, date: shiftDate(session.date, days) })),
  };
}
