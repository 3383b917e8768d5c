import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { bySchedule, isOutsideVisit } from '../../../shared/domain/agenda/session-dates.ts';
import { listIndicators } from '../../../shared/domain/progress/list-indicators.ts';
import { ordered } from '../../../shared/domain/minutes/ordered-lines.ts';
import { longDate, longRange } from '../../../shared/domain/words/spelled-date.ts';
import { chapter } from './cover.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, factList, orNone, ruledTable } from './paper-style.ts';

/** What was visited, by whom, and when. */
export function overviewChapter(paper: PaperContext): Block[] {
  const { header, input, words } = paper;
  const { language, content } = input;
  const { fields } = words;
  const basis = [
    header.basis?.number,
    header.basis?.date && longDate(header.basis.date, language),
    header.basis?.about,
  ];
  return chapter(words.chapters.overview, [
    factList([
      [fields.place, [header.place.name, header.place.province].filter(Boolean).join(', ')],
      [fields.programme, header.programme],
      [fields.stage, header.stage],
      [fields.dates, longRange(header.startDate, header.endDate, language)],
      [fields.evaluator, header.evaluator],
      [fields.host, header.host],
      [fields.basis, basis.filter(Boolean).join(', ')],
      [fields.source, header.source],
      [fields.note, header.note],
    ]),
    { text: words.team, style: 'section' },
    ruledTable(
      ['auto', '*', '*'],
      [words.code, words.attendee.position, words.attendee.organisation],
      ordered(content.team).map((member) => [
        words.roles[member.role],
        [member.name, member.position].filter(Boolean).join(', '),
        member.organisation ?? '',
      ]),
    ),
    { text: words.agenda, style: 'section' },
    ...orNone(agendaTable(paper), words.none),
    {
      unbreakable: true,
      stack: [
        { text: words.sites, style: 'section' },
        ...orNone(
          ordered(content.sites).map((site): Block => ({
            text: ['• ', site.name, site.address ? `, ${site.address}` : ''],
          })),
          words.none,
        ),
      ],
    },
  ]);
}

function agendaTable({ header, input, words }: PaperContext): Block[] {
  const sessions = bySchedule(ordered(input.content.sessions));
  if (sessions.length === 0) return [];
  const rows = sessions.map((session) => [
    {
      text: [
        longDate(session.date, input.language, true),
        isOutsideVisit(session, header) ? { text: `\n▲ ${words.outside}`, style: 'small' } : '',
      ],
    },
    session.start
      ? `${[session.start, session.end].filter(Boolean).join('–').replaceAll(':', '.')} ${header.zone}`
      : '',
    session.title,
    session.place ?? '',
  ]);
  return [
    ruledTable([125, 95, '*', '*'], [words.minutes.day, words.minutes.time, words.agenda, words.minutes.place], rows),
  ];
}

/** Why, and how far. */
export function aimChapter({ header, instrument, words }: PaperContext): Block[] {
  const indicators = listIndicators(instrument).length;
  return chapter(words.chapters.aim, [
    { text: words.aimText(header.place.name), margin: [0, 0, 0, 6] },
    { text: words.scopeText(indicators, instrument.root.children.length) },
  ]);
}

/** The instrument, its scales and weights, and who rated. */
export function methodChapter(paper: PaperContext): Block[] {
  const { input, instrument, words, text, raters, person } = paper;
  const frozen = input.content.instrument['instrument'];
  const rows = raters.map((rater): TableCell[] => [
    { text: rater.mark, bold: true },
    breakable([person(rater.id), words.roles[rater.role]].join(', '), 30),
    breakable(rater.organisation ?? '', 30),
  ]);
  return chapter(
    words.chapters.method,
    [
      factList([
        [words.instrument, `${text(instrument.title)}, ${words.version(instrument.version)}`],
        [words.fields.source, instrument.source],
        [words.fingerprint, breakable(frozen?.sha256 ?? '')],
      ]),
      { text: words.methodText, margin: [0, 2, 0, 6], alignment: 'justify' },
      ruledTable([24, '*', '*'], [words.code, words.raters, words.attendee.organisation], rows),
      ...weightTable(paper),
      ...scaleTables(paper),
    ],
    'follows',
  );
}

const scalesInATable = 3;

/** The ladders beside each other, a level a row: what each level means on each scale. */
function scaleTables({ instrument, words, text }: PaperContext): Block[] {
  const scales = Object.entries(instrument.scales).filter(([, scale]) => Object.keys(scale.levels).length > 0);
  const tables = Array.from({ length: Math.ceil(scales.length / scalesInATable) }, (_, index) =>
    scales.slice(index * scalesInATable, (index + 1) * scalesInATable),
  );
  return tables.map((some) => {
    const levels = [...new Set(some.flatMap(([, scale]) => Object.keys(scale.levels)))];
    const rows = levels
      .toSorted((a, b) => Number(a) - Number(b))
      .map((level): TableCell[] => [
        { text: level, bold: true },
        ...some.map(([, scale]) => {
          const name = scale.levels[level];
          return name ? text(name) : '–';
        }),
      ]);
    const head = [words.value, ...some.map(([id, { min, max }]) => `${words.scale} ${id} (${min}–${max})`)];
    return ruledTable([26, ...some.map(() => '*')], head, rows);
  });
}

function weightTable({ instrument, words, text }: PaperContext): Block[] {
  if (instrument.root.aggregate !== 'weightedMean') return [];
  const rows = instrument.root.children.map((node) => [
    'children' in node ? text(node.title) : text(node.question),
    String(node.weight ?? ''),
  ]);
  return [ruledTable(['*', 60], [words.pillar, words.weight], rows)];
}
