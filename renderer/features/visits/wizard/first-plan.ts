import type { VisitPlan } from '../../../../shared/schema/visit-plan.ts';
import { shiftDate } from '../../../../shared/domain/visit/shift-date.ts';

/** What a visit starts from: nothing is known but that it is soon, and how such visits usually go. */
export function firstPlan(today: string, words: SessionWords): VisitPlan {
  const startDate = shiftDate(today, 1);
  const endDate = shiftDate(today, 2);
  const blank = { pillars: [], expected: [], agenda: [] };
  return {
    instrument: '',
    visit: {
      title: '',
      place: { name: '', kind: 'kabupaten' },
      startDate,
      endDate,
      zone: 'WIB',
      language: 'id',
      isSample: false,
    },
    team: [
      { id: crypto.randomUUID(), role: 'lead', position: words.lead, isAssessor: true },
      { id: crypto.randomUUID(), role: 'secretary', position: words.secretary, isAssessor: false },
    ],
    sites: [],
    sessions: [
      {
        ...blank,
        id: crypto.randomUUID(),
        title: words.opening,
        kind: 'plenary',
        date: startDate,
        start: '09:00',
        end: '11:30',
      },
      {
        ...blank,
        id: crypto.randomUUID(),
        title: words.review,
        kind: 'review',
        date: startDate,
        start: '13:00',
        end: '16:00',
      },
      {
        ...blank,
        id: crypto.randomUUID(),
        title: words.closing,
        kind: 'closing',
        date: endDate,
        start: '14:00',
        end: '15:00',
      },
    ],
    attendees: [],
    services: [],
    surveys: [],
    actions: [],
    minutes: [],
    ratings: {},
    findings: [],
    signoffs: [],
  };
}

/** Names of what is proposed, in the language of the interface. */
export type SessionWords = Record<'lead' | 'secretary' | 'opening' | 'review' | 'closing', string>;
