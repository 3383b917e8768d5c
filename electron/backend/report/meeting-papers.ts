import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { longDate, longRange, spelledDate } from '../../../shared/domain/words/spelled-date.ts';
import { groupsOf } from '../../../shared/domain/scoring/groups-of.ts';
import type { Attendance } from '../../../shared/schema/people.ts';
import { letterhead } from './cover.ts';
import { actionTable } from './findings-chapters.ts';
import { inOrder, type PaperContext } from './paper-context.ts';
import { factList, ink, orNone, ruledTable } from './paper-style.ts';

/** The centred heading of an official paper: title, number, subject. */
function heading(paper: PaperContext, title: string, about: string): Block[] {
  const { header, words } = paper;
  return [
    ...letterhead(paper),
    { text: title.toUpperCase(), bold: true, fontSize: 14, alignment: 'center' },
    {
      text: `${words.number.toUpperCase()}: ${header.documentNumber ?? words.noNumber}`,
      alignment: 'center',
      color: ink.mute,
    },
    { text: about, alignment: 'center', bold: true, margin: [0, 4, 0, 12] },
    ...(header.isSample
      ? [{ text: words.sampleNotice, color: ink.warn, margin: [0, 0, 0, 8] as [number, number, number, number] }]
      : []),
  ];
}

/** The meeting a paper is about: the one named, else the first plenary, else the first of all. */
function meetingOf({ input }: PaperContext) {
  const sessions = inOrder(input.content.sessions);
  return (
    sessions.find((session) => session.id === input.session) ??
    sessions.find((session) => session.kind === 'plenary') ??
    sessions[0]
  );
}

/** Notula: who met, what was said by whom, what was decided, and who does what. */
export function minutesPaper(paper: PaperContext): Block[] {
  const { words, input, header, person } = paper;
  const { minutes: names } = words;
  const session = meetingOf(paper);
  const lines = inOrder(input.content.minutes).filter((line) => line.session === session?.id);
  const decisions = lines.filter((line) => line.kind === 'decision');
  const time = session?.start
    ? `${[session.start, session.end].filter(Boolean).join('–').replaceAll(':', '.')} ${header.zone}`
    : names.noTime;
  const secretary = inOrder(input.content.team).find((member) => member.role === 'secretary');
  return [
    ...heading(paper, names.title, session?.title ?? header.title),
    factList([
      [names.day, session && longDate(session.date, input.language, true)],
      [names.time, time],
      [names.place, session?.place],
      [names.chair, session?.chair && person(session.chair)],
      [
        names.secretary,
        session?.secretary ? person(session.secretary) : secretary && (secretary.name ?? secretary.position),
      ],
      [names.agenda, session?.agenda.join('; ')],
      [names.participants, session?.expected.map(person).join('; ')],
    ]),
    { text: names.course, style: 'section' },
    ...orNone(
      lines.length === 0
        ? []
        : [
            ruledTable(
              [34, 130, 60, '*'],
              [names.time, names.participants, '', names.course],
              lines.map((line): TableCell[] => [
                line.at?.replace(':', '.') ?? '',
                { text: line.speaker ? person(line.speaker) : '', bold: true },
                { text: names.kinds[line.kind], color: ink.mute },
                line.text,
              ]),
            ),
          ],
      words.none,
    ),
    { text: names.decisions, style: 'section' },
    ...orNone(
      decisions.map((line, index): Block => ({ text: `${index + 1}. ${line.text}` })),
      words.none,
    ),
    { text: names.actions, style: 'section' },
    ...actionTable(paper, session?.id),
  ];
}

/** Berita acara: the parties, what was looked at, what came of it, and what the second party objects to. */
export function beritaAcaraPaper(paper: PaperContext): Block[] {
  const { words, input, header, instrument, decimal, text } = paper;
  const { beritaAcara: names } = words;
  const signoffs = inOrder(input.content.signoffs);
  const party = (kind: 'first' | 'second' | 'witness', title: string): Block[] => {
    const people = signoffs.filter((signoff) => signoff.party === kind);
    return people.length === 0
      ? []
      : [
          { text: title, style: 'section' },
          ...people.map((one): Block => ({
            text: `• ${[one.name, one.position, one.organisation].filter(Boolean).join(', ')}`,
          })),
        ];
  };
  const { groups, scale } = groupsOf(instrument, input.score);
  const findings = inOrder(input.content.findings).filter((finding) => finding.grade !== 'conforming');
  const date = input.language === 'id' ? spelledDate(header.endDate) : longDate(header.endDate, 'en', true);
  return [
    ...heading(paper, names.title, `${names.about} ${header.place.name}`),
    { text: names.opening(date), margin: [0, 0, 0, 4] },
    ...party('first', names.first),
    ...party('second', names.second),
    {
      text: names.body(header.place.name, longRange(header.startDate, header.endDate, input.language)),
      margin: [0, 10, 0, 2],
    },
    { text: names.sites, style: 'section' },
    ...orNone(
      inOrder(input.content.sites).map((site): Block => ({ text: `• ${site.name}` })),
      words.none,
    ),
    { text: `${names.scores} (${words.ofScale(scale.min, scale.max)})`, style: 'section' },
    ruledTable(
      ['*', 70],
      [words.pillar, words.value],
      [
        ...groups.map((group): TableCell[] => [text(group.title), decimal(group.display)]),
        [
          { text: words.index, bold: true },
          { text: decimal(input.score.display), bold: true },
        ],
      ],
    ),
    { text: names.findings, style: 'section' },
    ...orNone(
      findings.map((finding): Block => ({ text: `• ${words.grades[finding.grade]}: ${finding.title}` })),
      words.none,
    ),
    { text: names.objections, style: 'section' },
    { text: input.content.comments['berita-acara:objections']?.text ?? names.noObjections },
    { text: names.closing, margin: [0, 12, 0, 0] },
    ...party('witness', names.witness),
  ];
}

/** Daftar hadir: everyone expected at or present in the meeting, with room to sign or the mark of how they signed. */
export function attendancePaper(paper: PaperContext): Block[] {
  const { words, input, header } = paper;
  const { attendee: names } = words;
  const session = meetingOf(paper);
  const present = Object.values(input.content.attendance).filter((one) => one.session === session?.id);
  const expected = new Set([...(session?.expected ?? []), ...present.map((one) => one.attendee)]);
  const people = inOrder(input.content.attendees).filter(
    (attendee) => expected.size === 0 || expected.has(attendee.id),
  );
  const rows = people.map((attendee, index): TableCell[] => {
    const mark = present.find((one) => one.attendee === attendee.id);
    return [
      String(index + 1),
      [attendee.name, attendee.position].filter(Boolean).join('\n'),
      attendee.organisation ?? '',
      { stack: signatureCell(paper, mark), margin: [0, 6, 0, 6] },
    ];
  });
  return [
    ...heading(paper, words.attendanceList.title, session?.title ?? header.title),
    factList([
      [words.minutes.day, session && longDate(session.date, input.language, true)],
      [words.minutes.place, session?.place],
    ]),
    ...orNone(
      rows.length > 0
        ? [ruledTable([20, '*', 140, 120], ['No.', names.position, names.organisation, names.signature], rows)]
        : [],
      words.none,
    ),
  ];
}

/** What stands in the signature column: the drawn signature, how they were present, or room to sign by hand. */
function signatureCell({ words }: PaperContext, mark: Attendance | undefined): Block[] {
  if (!mark) return [{ text: ' ', margin: [0, 6, 0, 6] }];
  const status = [words.presence[mark.status], mark.onPaper ? words.onPaper : '', mark.representative?.position ?? ''];
  const note: Block = { text: status.filter(Boolean).join(', '), style: 'small' };
  const { signature } = mark;
  if (!signature) return [note];
  const scale = Math.min(110 / signature.width, 36 / signature.height);
  const lines = signature.strokes
    .filter((stroke) => stroke.length > 1)
    .map((stroke) => ({
      type: 'polyline' as const,
      lineWidth: 0.9,
      points: stroke.map(([x, y]) => ({ x: x * scale, y: y * scale })),
    }));
  return [{ canvas: lines }, note];
}
