import type { Content as Block, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { keepWithNext } from '../typesetting/keep-with-next.ts';
import type { PaperContext } from './paper-context.ts';
import { ink } from './paper-style.ts';

/** A chapter of the assessment as it is written; its number comes with its place. */
export interface Chapter {
  title: string;
  blocks: Block[];
  sections?: Section[];
  /** Begins a page of its own; else it follows where the last one ended. */
  isOnNewPage?: boolean;
  /** Points that are kept with the heading, where it is more than the heading of a table and its first rows. */
  roomBelow?: number;
  /** Annexes are lettered; closing pages bear nothing. */
  mark?: 'letter' | 'none';
}

/** A part of a chapter that the contents list, such as a pillar. */
export interface Section {
  title: string;
  /** What stands after the title, as its value. */
  value: string;
  color: string;
  /** Kept on one page with the title. */
  opening: Block[];
  blocks: Block[];
}

interface Numbered {
  chapter: Chapter;
  id: string;
  mark: string;
}

/** The contents with page numbers, and after them the chapters under their numbers, with bookmarks. */
export function bound(paper: PaperContext, chapters: Chapter[]): Block[] {
  const numbered = withNumbers(chapters);
  return [...contents(paper, numbered), ...numbered.flatMap(chapterBlocks)];
}

function withNumbers(chapters: Chapter[]): Numbered[] {
  const marks = { number: 0, letter: 0, none: 0 };
  return chapters.map((chapter, position) => {
    const kind = chapter.mark ?? 'number';
    marks[kind] += 1;
    const mark = { number: String(marks.number), letter: String.fromCodePoint(64 + marks.letter), none: '' }[kind];
    return { chapter, id: `chapter-${position}`, mark };
  });
}

/** Points above a heading that does not begin a page. */
const gap = 24;

function chapterBlocks({ chapter, id, mark }: Numbered): Block[] {
  const heading = headingBlock(chapter.title, id, mark);
  const head = chapter.isOnNewPage
    ? [{ ...heading, pageBreak: 'before' as const }]
    : keepWithNext([heading], gap, chapter.roomBelow);
  const sections = chapter.sections ?? [];
  return [
    ...head,
    ...chapter.blocks,
    ...sections.flatMap((section, index) => [
      ...sectionHeading(section, sectionMark(mark, index), { id: sectionId(id, index), chapter: id }),
      ...section.blocks,
    ]),
  ];
}

function headingBlock(title: string, id: string, mark: string) {
  return {
    text: [...(mark === '' ? [] : [{ text: `${mark}  `, color: ink.mute }]), title],
    id,
    style: 'chapter',
    outline: true,
    outlineText: [mark, title].filter(Boolean).join('  '),
  };
}

function sectionHeading(section: Section, mark: string, ids: { id: string; chapter: string }): Block[] {
  const { title, value, color } = section;
  const heading = {
    text: [{ text: `${mark}  `, color: ink.mute }, title, `  ${value}`],
    id: ids.id,
    color,
    bold: true,
    fontSize: 13.5,
    outline: true,
    outlineText: `${mark}  ${title}  ${value}`,
    outlineParentId: ids.chapter,
  };
  return keepWithNext([heading, ...section.opening], gap, 90);
}

function sectionMark(mark: string, index: number): string {
  return `${mark}.${index + 1}`;
}

function sectionId(chapter: string, index: number): string {
  return `${chapter}.${index}`;
}

interface ContentsLine {
  mark: string;
  title: string;
  id: string;
  isSection?: boolean;
}

/** Number, title, page: every line leads to its place. */
function contents({ words }: PaperContext, numbered: Numbered[]): Block[] {
  const lines = numbered.flatMap(({ chapter, id, mark }): ContentsLine[] => [
    { mark, title: chapter.title, id },
    ...(chapter.sections ?? []).map(({ title, value }, index) => ({
      mark: sectionMark(mark, index),
      title: `${title}  ${value}`,
      id: sectionId(id, index),
      isSection: true,
    })),
  ]);
  const layout: CustomTableLayout = {
    hLineWidth: (row) => (row > 0 && lines[row] && !lines[row].isSection ? 0.5 : 0),
    vLineWidth: () => 0,
    hLineColor: () => ink.hair,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 2.4,
    paddingBottom: () => 2.4,
  };
  return [
    { text: words.contents, style: 'chapter' },
    { table: { widths: [24, '*', 30], dontBreakRows: true, body: lines.map(contentsRow) }, layout },
  ];
}

function contentsRow({ mark, title, id, isSection }: ContentsLine): TableCell[] {
  const number = { text: mark, color: ink.mute, linkToDestination: id };
  return [
    isSection ? '' : number,
    { text: isSection ? [{ text: `${mark}  `, color: ink.mute }, title] : title, linkToDestination: id },
    { pageReference: id, alignment: 'right', color: ink.mute },
  ];
}
