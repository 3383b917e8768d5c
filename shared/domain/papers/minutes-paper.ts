import { headerOf } from '../visit/header-of.ts';
import { formatOf } from '../../i18n/format.ts';
import type { Content } from '../../schema/content.ts';
import type { MinuteLine } from '../../schema/meeting.ts';
import type { Session } from '../../schema/visit.ts';
import { actionGaps } from '../actions/action-gaps.ts';
import { withoutMarks } from '../minutes/open-speaker.ts';
import { ordered, type Listed } from '../entities/ordered.ts';
import { actionTitle } from '../actions/action-title.ts';
import { sessionTitle } from '../agenda/session-title.ts';
import { wallClock } from '../agenda/zones.ts';
import { listOrNone, tableOrNone, type PaperCell, type PaperPart } from './paper-part.ts';
import { facts, hoursOf, meetingOf, openingParts, personOf, type PaperSource } from './paper-source.ts';
import { paperWords, type PaperWords } from './paper-words.ts';
import { meetingSignatures } from './signature-part.ts';

/** Notula: who met, what was said by whom, what was decided, and who does what until when. */
export function minutesPaper(source: PaperSource): PaperPart[] {
  const { content, language } = source;
  const words = paperWords(language);
  const { minutes: names } = words;
  const header = headerOf(source.content);
  const session = meetingOf(source);
  const lines = ordered(content.minutes).filter((line) => line.session === session?.id);
  const decisions = lines.filter((line) => line.kind === 'decision').map(({ text }) => withoutMarks(text));
  return [
    ...openingParts(source, names.title, session ? sessionTitle(session, language) : header.title),
    meetingFacts(source, session),
    { kind: 'heading', text: names.course },
    tableOrNone(courseTable(source, lines, words), words.none),
    ...closingLine(source, session),
    { kind: 'heading', text: names.decisions },
    listOrNone(decisions, words.none),
    { kind: 'heading', text: names.actions },
    actionsPart(content, words, source, session?.id),
    { kind: 'paragraph', text: names.annex },
    meetingSignatures(source, session),
  ];
}

function meetingFacts(source: PaperSource, session: Listed<Session> | undefined): PaperPart {
  const { content, language } = source;
  const { minutes: names, attendeeCount } = paperWords(language);
  const secretary = ordered(content.team).find((member) => member.role === 'secretary')?.id;
  const name = (id: string | undefined): string | undefined => (id === undefined ? undefined : personOf(source, id));
  const marks = Object.values(content.attendance).filter((mark) => mark.session === session?.id);
  const present = marks.filter(({ status }) => status === 'present' || status === 'represented').length;
  return facts([
    [names.day, session && formatOf(language).longDay(session.date)],
    [names.time, (session && hoursOf(source, session)) ?? names.noTime],
    [names.place, session?.place],
    [names.invitation, session?.invitation],
    [names.chair, name(session?.chair)],
    [names.secretary, unless(names.secretary, name(session?.secretary ?? secretary))],
    [names.agenda, session?.agenda],
    [names.participants, session && participants(source, session)],
    [names.attendance, marks.length > 0 ? attendeeCount(present, marks.length) : undefined],
  ]);
}

/** A person known only by the task says nothing more than the task does. */
function unless(task: string, person: string | undefined): string | undefined {
  return person?.toLowerCase() === task.toLowerCase() ? undefined : person;
}

/** Beyond this many people the attendance list names them. */
const mostNamed = 25;

/** Everyone expected or recorded, with the agency and how they were present. */
function participants(source: PaperSource, session: Listed<Session>): string | string[] {
  const { minutes: names, presence } = paperWords(source.language);
  const { attendees, attendance } = source.content;
  const marks = Object.values(attendance).filter((mark) => mark.session === session.id);
  const people = [...new Set([...session.expected, ...marks.map(({ attendee }) => attendee)])];
  if (people.length > mostNamed) return names.participantCount(people.length);
  return people.map((id) => {
    const mark = marks.find(({ attendee }) => attendee === id);
    const who = [personOf(source, id), attendees[id]?.organisation].filter(Boolean).join(', ');
    return mark === undefined ? who : `${who} (${presence[mark.status]})`;
  });
}

/** A speaker stands once over consecutive lines; the column of hours only where hours are. */
function courseTable(source: PaperSource, lines: Listed<MinuteLine>[], { minutes: names }: PaperWords) {
  const hasHours = lines.some((line) => line.at !== undefined);
  const rows = lines.map((line, index): PaperCell[] => {
    const isSame = index > 0 && lines[index - 1]?.speaker === line.speaker;
    const speaker = line.speaker !== undefined && !isSame ? personOf(source, line.speaker) : '';
    const hour = line.at === undefined ? '' : formatOf(source.language).clock(line.at);
    return [
      ...(hasHours ? [hour] : []),
      { text: speaker, tone: 'strong' },
      { text: names.kinds[line.kind], tone: 'mute' },
      withoutMarks(line.text),
    ];
  });
  return {
    head: [...(hasHours ? [names.hour] : []), names.speaker, names.kind, names.points],
    widths: [...(hasHours ? [8] : []), 28, 13, hasHours ? 51 : 59],
    rows,
  };
}

function closingLine(source: PaperSource, session: Session | undefined): PaperPart[] {
  if (session?.closedAt === undefined) return [];
  const { zone } = headerOf(source.content);
  const time = formatOf(source.language).clock(wallClock(new Date(session.closedAt), zone).time);
  return [{ kind: 'paragraph', text: paperWords(source.language).minutes.closedAt(`${time} ${zone}`) }];
}

/** The actions of a meeting, or of the whole visit; one without owner or due date says so. */
export function actionsPart(content: Content, words: PaperWords, source: PaperSource, session?: string): PaperPart {
  const { action: names, actionStatus } = words;
  const actions = ordered(content.actions).filter((action) => session === undefined || action.session === session);
  const rows = actions.map((action): PaperCell[] => {
    const gaps = action.status === 'open' ? actionGaps(action) : [];
    const owner = [action.owner, action.organisation].filter(Boolean).join(', ');
    const due = action.due === undefined ? '' : formatOf(source.language).longDate(action.due);
    return [
      actionTitle(action, source.language),
      gaps.includes('owner') ? { text: `▲ ${names.noOwner}`, tone: 'mute' } : owner,
      gaps.includes('due') ? { text: `▲ ${names.noDue}`, tone: 'mute' } : due,
      actionStatus[action.status],
    ];
  });
  return tableOrNone(
    { head: [names.text, names.owner, names.due, names.status], widths: [46, 24, 18, 12], rows },
    words.none,
  );
}
