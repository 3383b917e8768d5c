import type { Content as Block, Style, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { attendancePaper } from '../../../shared/domain/papers/attendance-paper.ts';
import { beritaAcaraPaper } from '../../../shared/domain/papers/berita-acara-paper.ts';
import { minutesPaper } from '../../../shared/domain/papers/minutes-paper.ts';
import { pagePoints } from '../typesetting/page-geometry.ts';
import { attendanceChapter, evidenceAnnex, photoName, traceAnnex } from './annexes.ts';
import { bound, type Chapter } from './chapters.ts';
import { signaturesChapter, verifyChapter } from './closing-pages.ts';
import { comparisonChapter } from './comparison-chapter.ts';
import { cover } from './cover.ts';
import { drawParts } from './draw-parts.ts';
import { actionsChapter, findingsChapters, recommendationsChapter } from './findings-chapters.ts';
import { aimChapter, methodChapter, overviewChapter } from './overview-chapters.ts';
import { initialPaperText } from '../../../shared/schema/settings.ts';
import { black } from './official-style.ts';
import { paperContext, type PaperContext } from './paper-context.ts';
import { ink, margins, styles } from './paper-style.ts';
import type { ReportInput } from './report-input.ts';
import { resultsChapter } from './results-chapter.ts';
import { benefitsChapter, servicesChapter } from './services-chapters.ts';
import { surveyChapter } from './survey-chapter.ts';

/**
 * A paper as pdfmake lays it out. Pure: the same input gives the same definition. `catchwords` are the words that stand
 * at the foot of the pages, because the next ones begin with them.
 */
export function documentDefinition(input: ReportInput, catchwords: readonly string[] = []): TDocumentDefinitions {
  const paper = paperContext(input);
  const at = new Date(input.at);
  const watermark = watermarkOf(paper);
  return {
    version: '1.7',
    subset: 'PDF/A-3b',
    language: input.language,
    displayTitle: true,
    pageSize: pagePoints[input.paper],
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    info: { title: titleOf(paper), creator: 'Tinjau', producer: 'Tinjau', creationDate: at, modDate: at },
    // The face is tall by itself: lines stand 1.35 letters apart.
    defaultStyle: { font: 'Source', ...lettersOf(input) },
    styles,
    ...(watermark === undefined
      ? {}
      : { watermark: { text: watermark, color: '#b9b4a8', opacity: 0.16, bold: true, angle: -45 } }),
    header: (page) => headerLine(paper, page),
    footer: (page, pages) => footerLine(paper, { page, pages, catchword: catchwords[page - 1] }),
    images: photoNames(input),
    content: body(paper),
  };
}

/** The assessment looks as the screen does; papers of the shape "judul" as offices type them. */
function lettersOf({ kind, text = initialPaperText }: ReportInput): Style {
  if (kind === 'assessment') return { fontSize: 9.5, lineHeight: single, color: ink.text };
  return { fontSize: text.size, lineHeight: single * text.lines, color: black };
}

const single = 0.95;

/** The name of the file's document, as shown in a window's title. */
function titleOf({ header, words, input }: PaperContext): string {
  const kinds = {
    assessment: words.assessment,
    minutes: words.minutes.title,
    'berita-acara': words.beritaAcara.title,
    attendance: words.attendanceList.title,
  };
  return `${kinds[input.kind]}: ${header.place.name}`;
}

/** Each photo stands in the list of pictures under its own name. */
function photoNames({ photos }: ReportInput): Record<string, string> {
  return Object.fromEntries(Object.keys(photos).map((sha256) => [photoName(sha256), photoName(sha256)]));
}

function body(paper: PaperContext): Block[] {
  const { content, kind, language, score, session, isPrepared } = paper.input;
  const source = { content, language, session, isPrepared };
  switch (kind) {
    case 'minutes':
      return drawParts(minutesPaper(source), paper.input.paper);
    case 'berita-acara':
      return drawParts(beritaAcaraPaper(source, score), paper.input.paper);
    case 'attendance':
      return drawParts(attendancePaper(source), paper.input.paper);
    case 'assessment':
      return [...cover(paper), ...bound(paper, assessment(paper))];
  }
}

function assessment(paper: PaperContext): Chapter[] {
  return [
    overviewChapter(paper),
    aimChapter(paper),
    methodChapter(paper),
    resultsChapter(paper),
    ...findingsChapters(paper),
    surveyChapter(paper),
    servicesChapter(paper),
    benefitsChapter(paper),
    comparisonChapter(paper),
    recommendationsChapter(paper),
    actionsChapter(paper),
    attendanceChapter(paper),
    evidenceAnnex(paper),
    traceAnnex(paper),
    verifyChapter(paper),
    ...signaturesChapter(paper),
  ];
}

function watermarkOf({ header, words, isDraft }: PaperContext): string | undefined {
  if (header.isSample) return isDraft ? `${words.sample} · ${words.draft}` : words.sample;
  return isDraft ? words.draft : undefined;
}

function headerLine({ header, words, isDraft }: PaperContext, page: number): Block {
  const marks = [header.isSample ? words.sample : '', isDraft ? words.draft : ''].filter(Boolean).join(' · ');
  const number = header.documentNumber ? `${words.number} ${header.documentNumber}` : '';
  // The first page has its letterhead or its cover.
  const isCover = page === 1;
  return {
    margin: [margins.left, 30, margins.right, 0],
    fontSize: 7.5,
    color: ink.mute,
    columns: [
      { text: isCover ? '' : shortLine([header.place.name, number].filter(Boolean).join(' · ')), width: '*' },
      { text: marks, alignment: 'right', color: ink.warn, bold: true, width: 130 },
    ],
  };
}

/** One line at the head of a page, whatever names are in it. */
function shortLine(text: string): string {
  return text.length <= 78 ? text : `${text.slice(0, 77)}…`;
}

interface Foot {
  page: number;
  pages: number;
  catchword: string | undefined;
}

function footerLine({ words, input }: PaperContext, { page, pages, catchword }: Foot): Block {
  const line: Block = {
    fontSize: 7.5,
    lineHeight: single,
    color: ink.mute,
    columns: [
      { text: `${words.digest}: ${input.digest.slice(0, 16)}` },
      { text: words.page(page, pages), alignment: 'right' },
    ],
  };
  if (catchword === undefined) return { margin: [margins.left, 24, margins.right, 0], stack: [line] };
  const word = { text: `${catchword} …`, alignment: 'right' as const, lineHeight: single };
  return { margin: [margins.left, 4, margins.right, 0], stack: [word, { ...line, margin: [0, 5, 0, 0] }] };
}
