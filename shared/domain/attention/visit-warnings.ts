import type { Content } from '../../schema/content.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Session } from '../../schema/visit.ts';
import { isOutsideVisit } from '../agenda/session-dates.ts';
import { countingRatings, whoCounts } from '../scoring/who-counts.ts';
import { actionGaps } from '../actions/action-gaps.ts';
import { personLabel } from '../people/speakers-of.ts';
import { actionTitle } from '../actions/action-title.ts';
import { sessionTitle } from '../agenda/session-title.ts';

/** Something that a person should look at; nothing is changed for them. */
export type VisitWarning =
  | { kind: 'interest' | 'hasInterest'; who: string }
  | { kind: 'session'; session: string; date: string }
  | { kind: 'overlap'; who: string }
  | { kind: 'action'; action: string }
  | { kind: 'evidence' | 'unproven'; count: number };

/** Everything in a visit that needs attention, in the order in which it is shown. */
export function visitWarnings(content: Content, language: Language): VisitWarning[] {
  return [
    ...interestWarnings(content),
    ...sessionWarnings(content, language),
    ...overlapWarnings(content),
    ...actionWarnings(content, language),
    ...counted(
      'evidence',
      Object.values(content.evidence).filter((evidence) => evidence.indicators.length === 0),
    ),
    ...counted(
      'unproven',
      countingRatings(content).filter((rating) => rating.value === 'TT'),
    ),
  ];
}

function interestWarnings({ team }: Content): VisitWarning[] {
  return whoCounts(team).flatMap(({ interest, ...member }): VisitWarning[] => {
    const who = member.position ?? personLabel(member);
    if (!interest) return [{ kind: 'interest', who }];
    return interest.hasInterest ? [{ kind: 'hasInterest', who }] : [];
  });
}

function sessionWarnings({ header: headers, sessions }: Content, language: Language): VisitWarning[] {
  const header = headers['header'];
  if (!header) return [];
  return Object.values(sessions)
    .filter((session) => isOutsideVisit(session, header))
    .map((session) => ({ kind: 'session', session: sessionTitle(session, language), date: session.date }));
}

/** An attendee expected at two sessions whose hours overlap. */
function overlapWarnings({ sessions, attendees }: Content): VisitWarning[] {
  const timed = Object.values(sessions).filter((session) => session.start !== undefined && session.end !== undefined);
  const twice = timed.flatMap((one, index) => {
    const others = timed.slice(index + 1).filter((other) => isOverlap(one, other));
    const elsewhere = new Set(others.flatMap((other) => other.expected));
    return one.expected.filter((id) => elsewhere.has(id));
  });
  return [...new Set(twice)].map((id) => ({
    kind: 'overlap',
    who: attendees[id]?.position ?? personLabel(attendees[id] ?? { name: id }),
  }));
}

function isOverlap(one: Session, other: Session): boolean {
  return one.date === other.date && (one.start ?? '') < (other.end ?? '') && (other.start ?? '') < (one.end ?? '');
}

function actionWarnings({ actions }: Content, language: Language): VisitWarning[] {
  return Object.values(actions)
    .filter((action) => action.status === 'open' && actionGaps(action).length > 0)
    .map((action) => ({ kind: 'action', action: actionTitle(action, language) }));
}

function counted(kind: 'evidence' | 'unproven', found: unknown[]): VisitWarning[] {
  return found.length === 0 ? [] : [{ kind, count: found.length }];
}
