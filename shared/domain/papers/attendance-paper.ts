import { headerOf } from '../visit/header-of.ts';
import { formatOf } from '../../i18n/format.ts';
import type { Attendance, Attendee } from '../../schema/people.ts';
import { isStillAsShown } from '../attendees/signed-attendance.ts';
import { wallClock } from '../agenda/zones.ts';
import { ordered } from '../entities/ordered.ts';
import { sessionTitle } from '../agenda/session-title.ts';
import { tableOrNone, type PaperCell, type PaperPart } from './paper-part.ts';
import { facts, hoursOf, meetingOf, openingParts, type PaperSource } from './paper-source.ts';
import { paperWords, type PaperWords } from './paper-words.ts';
import { meetingSignatures } from './signature-part.ts';

/**
 * Daftar hadir: everyone expected at or present in the meeting, with the signature they drew, the mark of how they were
 * present, or room to sign by hand.
 */
export function attendancePaper(source: PaperSource): PaperPart[] {
  const { content, language } = source;
  const words = paperWords(language);
  const header = headerOf(source.content);
  const format = formatOf(language);
  const session = meetingOf(source);
  const marks = Object.values(content.attendance).filter((mark) => mark.session === session?.id);
  const isAsShown = (mark: Attendance | undefined, attendee: Attendee): boolean =>
    mark?.signature === undefined ||
    session === undefined ||
    isStillAsShown({ record: mark, attendee, session, zone: header.zone });
  const wanted = new Set([...(session?.expected ?? []), ...marks.map((mark) => mark.attendee)]);
  const people = ordered(content.attendees).filter(({ id }) => wanted.size === 0 || wanted.has(id));
  const rows = people.map((person, index): PaperCell[] => {
    const mark = marks.find((one) => one.attendee === person.id);
    const clock = mark && format.clock(wallClock(new Date(mark.at), header.zone).time);
    return [
      String(index + 1),
      [person.name, person.position].filter(Boolean).join('\n'),
      person.organisation ?? '',
      mark?.onPaper || !clock ? '' : clock,
      signatureCell({ mark, isAsShown: isAsShown(mark, person) }, index + 1, words),
    ];
  });
  const { attendee: names } = words;
  const spare = marks.length > 0 || rows.length === 0 ? [] : spareRows(rows.length);
  return [
    ...openingParts(
      source,
      words.attendanceList.title,
      session ? sessionTitle(session, source.language) : header.title,
    ),
    facts([
      [words.minutes.day, session && format.longDay(session.date)],
      [words.minutes.time, session && hoursOf(source, session)],
      [words.minutes.place, session?.place],
    ]),
    tableOrNone(
      {
        head: [names.number, words.attendanceList.who, names.organisation, words.attendanceList.time, names.signature],
        widths: [6, 32, 26, 9, 27],
        rows: [...rows, ...spare],
        isForm: true,
      },
      words.none,
    ),
    meetingSignatures(source, session),
  ];
}

/** A sheet on which nobody has signed yet has room for people who come unexpected. */
function spareRows(after: number): PaperCell[][] {
  const most = 4;
  return Array.from({ length: most }, (_, index): PaperCell[] => {
    const number = `${after + index + 1}`;
    return [number, '', '', '', { note: '', number }];
  });
}

function signatureCell(
  { mark, isAsShown }: { mark: Attendance | undefined; isAsShown: boolean },
  number: number,
  { presence, onPaper, attendanceList }: PaperWords,
): PaperCell {
  if (!mark) return { note: '', number: `${number}` };
  const { representative } = mark;
  const deputy = representative && [representative.name, representative.position].filter(Boolean).join(', ');
  const note = [presence[mark.status], deputy, mark.onPaper ? onPaper : '', isAsShown ? '' : attendanceList.changed]
    .filter(Boolean)
    .join(', ');
  return { note, ...(mark.signature ? { signature: mark.signature } : {}) };
}
