import type { Content } from '../../schema/content.ts';
import { isOutsideVisit } from '../agenda/session-dates.ts';
import { actionGaps } from '../minutes/action-gaps.ts';
import { shortened, type Gap } from './gap.ts';

/** Actions that nobody can be held to, sessions outside the dates or without anyone present, undeclared interests, and what the cover lacks. */
export function meetingHints(content: Content): Gap[] {
  return [...actionHints(content), ...sessionHints(content), ...interestHints(content), ...coverHints(content)];
}

function actionHints({ actions }: Content): Gap[] {
  const words = { owner: { id: 'penanggung jawab', en: 'an owner' }, due: { id: 'tenggat', en: 'a due date' } };
  return Object.entries(actions)
    .filter(([, action]) => action.status === 'open')
    .flatMap(([id, action]) =>
      actionGaps(action).map((gap): Gap => ({
        kind: `action-without-${gap}`,
        sentence: {
          id: `Tindak lanjut “${shortened(action.text)}” belum punya ${words[gap].id}.`,
          en: `The action “${shortened(action.text)}” lacks ${words[gap].en}.`,
        },
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
    const title = shortened(session.title);
    const place = { screen: 'agenda', collection: 'sessions', id } as const;
    const outside: Gap[] =
      header && isOutsideVisit(session, header)
        ? [
            {
              kind: 'session-outside',
              sentence: {
                id: `Sesi “${title}” (${session.date}) di luar tanggal kunjungan.`,
                en: `The session “${title}” (${session.date}) lies outside the dates of the visit.`,
              },
              ...place,
            },
          ]
        : [];
    const empty: Gap[] =
      session.expected.length > 0 && !met.has(id)
        ? [
            {
              kind: 'no-attendance',
              sentence: {
                id: `Kehadiran pada sesi “${title}” belum dicatat.`,
                en: `Attendance at the session “${title}” is not recorded.`,
              },
              ...place,
              screen: 'attendees',
            },
          ]
        : [];
    return [...outside, ...empty];
  });
}

function interestHints({ team }: Content): Gap[] {
  return Object.entries(team)
    .filter(([, member]) => member.isAssessor && !member.interest)
    .map(([id, member]) => ({
      kind: 'no-declaration',
      sentence: {
        id: `${shortened(member.position)} belum menyatakan benturan kepentingan.`,
        en: `${shortened(member.position)} has not declared interests.`,
      },
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
          sentence: { id: 'Dokumen belum bernomor.', en: 'The document has no number.' },
          ...place,
        },
      ];
  const signatories: Gap[] =
    Object.keys(signoffs).length > 0
      ? []
      : [
          {
            kind: 'no-signatory',
            sentence: {
              id: 'Belum ada penanda tangan; setelah disegel tidak dapat ditambah.',
              en: 'Nobody is named to sign; after the seal nobody can be added.',
            },
            screen: 'report',
            collection: 'signoffs',
          },
        ];
  return [...number, ...signatories];
}
