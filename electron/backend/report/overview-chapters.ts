import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { bySchedule, isOutsideVisit } from '../../../shared/domain/agenda/session-dates.ts';
import { sourceText } from '../../../shared/domain/instrument/source-text.ts';
import { listIndicators } from '../../../shared/domain/instrument/list-indicators.ts';
import { ordered } from '../../../shared/domain/entities/ordered.ts';
import { sessionTitle } from '../../../shared/domain/agenda/session-title.ts';
import { siteName } from '../../../shared/domain/sites/site-name.ts';
import type { Chapter } from './chapters.ts';
import { partHeading } from '../typesetting/keep-with-next.ts';
import { interestTable } from './interest-table.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, factList, orNone, ruledTable, type Margins } from './paper-style.ts';

/** What was visited, by whom, and when. */
export function overviewChapter(paper: PaperContext): Chapter {
  const { input, words } = paper;
  const { content } = input;
  const team = ordered(content.team).map((member) => [
    words.roles[member.role],
    breakable([member.name, member.position].filter(Boolean).join(', ')),
    breakable(member.organisation ?? ''),
  ]);
  const sites = ordered(content.sites).map((site) =>
    breakable([siteName(site, input.language), site.address].filter(Boolean).join(', '), 40),
  );
  const teamTable = ruledTable(
    [70, '*', '*'],
    [words.role, words.attendee.position, words.attendee.organisation],
    team,
  );
  return {
    title: words.chapters.overview,
    isOnNewPage: true,
    blocks: [
      overviewFacts(paper),
      ...partHeading(words.team),
      ...orNone(team.length > 0 ? [teamTable] : [], words.none),
      ...partHeading(words.agenda),
      ...orNone(agendaTable(paper), words.none),
      ...partHeading(words.sites),
      ...orNone(sites.length > 0 ? [{ ul: sites, margin: [0, 6, 0, 0] as Margins }] : [], words.none),
    ],
  };
}

function overviewFacts({ header, format, words }: PaperContext): Block {
  const { fields } = words;
  const { basis, place } = header;
  const mandate = [basis?.number, basis?.date && format.longDate(basis.date), basis?.about];
  return factList([
    [fields.place, [place.name, place.province].filter(Boolean).join(', ')],
    [fields.programme, header.programme],
    [fields.stage, header.stage],
    [fields.dates, format.longRange(header.startDate, header.endDate)],
    [fields.evaluator, header.evaluator],
    [fields.host, header.host],
    [fields.basis, mandate.filter(Boolean).join(', ')],
    [fields.source, header.source],
    [fields.note, header.note],
  ]);
}

function agendaTable({ header, input, format, words }: PaperContext): Block[] {
  const sessions = bySchedule(ordered(input.content.sessions));
  if (sessions.length === 0) return [];
  const rows = sessions.map((session) => [
    {
      text: [
        format.longDay(session.date),
        isOutsideVisit(session, header) ? { text: `\n▲ ${words.outside}`, style: 'small' } : '',
      ],
    },
    session.start ? `${format.hours(session)} ${header.zone}` : '',
    sessionTitle(session, input.language),
    session.place ?? '',
  ]);
  return [
    ruledTable([125, 95, '*', '*'], [words.minutes.day, words.minutes.time, words.agenda, words.minutes.place], rows),
  ];
}

/** Why, and how far. */
export function aimChapter({ header, instrument, words }: PaperContext): Chapter {
  const indicators = listIndicators(instrument).length;
  return {
    title: words.chapters.aim,
    isOnNewPage: true,
    blocks: [
      { text: words.aimText(header.place.name) },
      { text: words.scopeText(indicators, instrument.root.children.length), margin: [0, 6, 0, 0] },
    ],
  };
}

/** The instrument, its scales and weights, and who rated. */
export function methodChapter(paper: PaperContext): Chapter {
  const { input, instrument, words, text, raters, person } = paper;
  const frozen = input.content.instrument['instrument'];
  const rows = raters.map((rater): TableCell[] => [
    { text: rater.mark, bold: true },
    breakable([person(rater.id), words.roles[rater.role]].join(', '), 30),
    breakable(rater.organisation ?? '', 30),
  ]);
  const raterTable = ruledTable([24, '*', '*'], [words.code, words.raters, words.attendee.organisation], rows);
  return {
    title: words.chapters.method,
    blocks: [
      factList([
        [words.instrument, `${text(instrument.title)}, ${words.version(instrument.version)}`],
        [words.fields.source, sourceText(instrument, input.language)],
        [words.fingerprint, frozen?.sha256],
      ]),
      { text: words.methodText, margin: [0, 10, 0, 0] },
      ...orNone(rows.length > 0 ? [raterTable] : [], words.noRaters),
      ...setAside(paper),
      ...weightTable(paper),
      ...scaleTables(paper),
      ...interestTable(paper),
    ],
  };
}

/** Assessors who rated nothing, each with the reason. */
function setAside({ input, words, person }: PaperContext): Block[] {
  return ordered(input.content.team).flatMap(({ id, setAside: why }): Block[] =>
    why ? [{ text: breakable(words.setAside(person(id), why.reason), 30), margin: [0, 4, 0, 0] }] : [],
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

function weightTable({ instrument, words, text, decimal }: PaperContext): Block[] {
  if (instrument.root.aggregate !== 'weightedMean') return [];
  const rows = instrument.root.children.map((node): TableCell[] => [
    'children' in node ? text(node.title) : text(node.question),
    { text: node.weight === undefined ? '–' : `${decimal(String(node.weight))} %`, alignment: 'right' },
  ]);
  return [ruledTable(['*', 60], [words.pillar, { text: words.weight, alignment: 'right' }], rows)];
}
