import { sentence } from '../sentence.ts';
import type { Content } from '../../schema/content.ts';
import { isOutsideVisit } from '../agenda/session-dates.ts';
import { actionGaps } from '../actions/action-gaps.ts';
import { personLabel } from '../people/speakers-of.ts';
import { whoCounts } from '../scoring/who-counts.ts';
import { called, shortened, type Gap } from './gap.ts';

/** Actions that nobody can be held to, sessions outside the dates or without anyone present, undeclared interests, and what the cover lacks. */
export function meetingHints(content: Content): Gap[] {
  return [...actionHints(content), ...sessionHints(content), ...interestHints(content), ...coverHints(content)];
}

function actionHints({ actions }: Content): Gap[] {
  const words = { owner: sentence('gap.lack.owner'), due: sentence('gap.lack.due') };
  return Object.entries(actions)
    .filter(([, action]) => action.status === 'open')
    .flatMap(([id, action]) =>
      actionGaps(action).map((gap): Gap => ({
        kind: `action-without-${gap}`,
        sentence: sentence('gap.actionLacks', { action: called(action.text, 'untitled.action'), field: words[gap] }),
        screen: 'actions',
        collection: 'actions',
        id,
      })),
    );
}

function sessionHints({ header: headers, sessions, attendance }: Content): Gap[] {
  const header = headers['header'];
  const met = new Set(Object.values(attendance).map((mark) => mark.session));
  return Object.entries(sessions).flatMap(([id, session]): Gap[] => {
    const title = session.title ? shortened(session.title) : sentence(`untitled.session.${session.kind}`);
    const place = { screen: 'agenda', collection: 'sessions', id } as const;
    const outside: Gap[] =
      header && isOutsideVisit(session, header)
        ? [
            {
              kind: 'session-outside',
              sentence: sentence('gap.sessionOutside', { title, date: session.date }),
              ...place,
            },
          ]
        : [];
    const empty: Gap[] =
      session.expected.length > 0 && !met.has(id)
        ? [
            {
              kind: 'no-attendance',
              sentence: sentence('gap.noAttendance', { title }),
              ...place,
              screen: 'attendees',
            },
          ]
        : [];
    return [...outside, ...empty];
  });
}

function interestHints({ team }: Content): Gap[] {
  return whoCounts(team)
    .filter((member) => !member.interest)
    .map(({ id, ...member }) => ({
      kind: 'no-declaration',
      sentence: sentence('gap.noDeclaration', { member: shortened(member.position ?? personLabel(member)) }),
      screen: 'attendees',
      collection: 'team',
      id,
    }));
}

function coverHints({ header, signoffs }: Content): Gap[] {
  const place = { screen: 'facts', collection: 'header', id: 'header', field: 'documentNumber' } as const;
  const number: Gap[] = header['header']?.documentNumber
    ? []
    : [
        {
          kind: 'no-number',
          sentence: sentence('gap.noNumber'),
          ...place,
        },
      ];
  const signatories: Gap[] =
    Object.keys(signoffs).length > 0
      ? []
      : [
          {
            kind: 'no-signatory',
            sentence: sentence('gap.nobodySigns'),
            screen: 'report',
            collection: 'signoffs',
          },
        ];
  return [...number, ...signatories];
}
