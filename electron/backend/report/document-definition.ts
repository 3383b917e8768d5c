import type { Content as Block, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { paperPoints } from '../signing/signature-geometry.ts';
import { attendanceChapter, evidenceAnnex, surveyChapter, traceAnnex } from './annexes.ts';
import { signaturePages, verifyPage } from './closing-pages.ts';
import { contents, cover } from './cover.ts';
import { actionsChapter, benefitsChapters, findingsChapters } from './findings-chapters.ts';
import { attendancePaper, beritaAcaraPaper, minutesPaper } from './meeting-papers.ts';
import { aimChapter, methodChapter, overviewChapter } from './overview-chapters.ts';
import { paperContext, type PaperContext } from './paper-context.ts';
import { ink, styles } from './paper-style.ts';
import type { ReportInput } from './report-input.ts';
import { resultsChapter } from './results-chapter.ts';

/** A paper as pdfmake lays it out. Pure: the same input gives the same definition. */
export function documentDefinition(input: ReportInput): TDocumentDefinitions {
  const paper = paperContext(input);
  const size = paperPoints[input.paper];
  const at = new Date(input.at);
  const watermark = watermarkOf(paper);
  return {
    version: '1.7',
    subset: 'PDF/A-3b',
    language: input.language,
    displayTitle: true,
    pageSize: size,
    pageMargins: [85.04, 64, 56.69, 71],
    info: { title: titleOf(paper), creator: 'Tinjau', producer: 'Tinjau', creationDate: at, modDate: at },
    defaultStyle: { font: 'Source', fontSize: 10, lineHeight: 1.2, color: ink.text },
    styles,
    ...(watermark === undefined
      ? {}
      : { watermark: { text: watermark, color: '#b9b4a8', opacity: 0.18, bold: true, angle: -45 } }),
    header: (page) => headerLine(paper, page),
    footer: (page, pages) => footerLine(paper, page, pages),
    images: Object.fromEntries(
      Object.entries(input.photos).map(([sha256, jpeg]) => [
        `photo:${sha256}`,
        `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`,
      ]),
    ),
    content: body(paper),
  };
}

/** The name of the file's document, as shown in a window's title. */
export function titleOf({ header, words, input }: PaperContext): string {
  const kinds = {
    assessment: words.assessment,
    minutes: words.minutes.title,
    'berita-acara': words.beritaAcara.title,
    attendance: words.attendanceList.title,
  };
  return `${kinds[input.kind]}: ${header.place.name}`;
}

function body(paper: PaperContext): Block[] {
  const closing = [...signaturePages(paper)];
  switch (paper.input.kind) {
    case 'minutes':
      return [...minutesPaper(paper), ...closing];
    case 'berita-acara':
      return [...beritaAcaraPaper(paper), ...closing];
    case 'attendance':
      return [...attendancePaper(paper), ...closing];
    case 'assessment':
      return [
        ...cover(paper),
        ...contents(paper),
        ...overviewChapter(paper),
        ...aimChapter(paper),
        ...methodChapter(paper),
        ...resultsChapter(paper),
        ...findingsChapters(paper),
        ...surveyChapter(paper),
        ...benefitsChapters(paper),
        ...actionsChapter(paper),
        ...attendanceChapter(paper),
        ...evidenceAnnex(paper),
        ...traceAnnex(paper),
        ...verifyPage(paper),
        ...closing,
      ];
  }
}

function watermarkOf({ header, words, isDraft }: PaperContext): string | undefined {
  if (header.isSample) return words.sample;
  return isDraft ? words.draft : undefined;
}

function headerLine({ header, words, isDraft }: PaperContext, page: number): Block {
  if (page === 1) return '';
  const marks = [header.isSample ? words.sample : '', isDraft ? words.draft : ''].filter(Boolean).join(' · ');
  const number = header.documentNumber ? `${words.number} ${header.documentNumber}` : '';
  return {
    margin: [85.04, 30, 56.69, 0],
    fontSize: 8,
    color: ink.mute,
    columns: [
      { text: [header.place.name, number].filter(Boolean).join(' · ') },
      { text: marks, alignment: 'right', color: ink.warn },
    ],
  };
}

function footerLine({ words, input }: PaperContext, page: number, pages: number): Block {
  return {
    margin: [85.04, 26, 56.69, 0],
    fontSize: 8,
    color: ink.mute,
    columns: [
      { text: `${words.digest}: ${input.digest.slice(0, 16)}` },
      { text: words.page(page, pages), alignment: 'right' },
    ],
  };
}
