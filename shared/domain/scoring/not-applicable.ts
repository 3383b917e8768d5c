import type { Content } from '../../schema/content.ts';

/** A value that says an indicator does not apply, by whom (undefined: by agreement), and why. */
export interface NotApplicable {
  indicator: string;
  assessor?: string | undefined;
  reason: string;
}

/** Every TB of a visit, by indicator: it leaves the denominator, so a reader must be able to judge it. */
export function notApplicable({ ratings, consensus }: Pick<Content, 'ratings' | 'consensus'>): NotApplicable[] {
  const given = Object.values(ratings).filter(({ value }) => value === 'TB');
  const agreed = Object.values(consensus).filter(({ value }) => value === 'TB');
  const all = [
    ...given.map(({ indicator, assessor, note = '' }) => ({ indicator, assessor, reason: note.trim() })),
    ...agreed.map(({ indicator, reason }) => ({ indicator, reason: reason.trim() })),
  ];
  return all.toSorted((a, b) => a.indicator.localeCompare(b.indicator, 'en', { numeric: true }));
}
