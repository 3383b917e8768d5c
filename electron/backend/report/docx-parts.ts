import {
  type AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IBorderOptions,
} from 'docx';
import type { PaperCell, PaperTable } from '../../../shared/domain/papers/paper-part.ts';

const line = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const hair = { style: BorderStyle.SINGLE, size: 4, color: '9A9A9A' };
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const noBorders = {
  top: none,
  left: none,
  right: none,
  bottom: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** How a paragraph looks and where it stands. */
export interface Look {
  bold?: boolean;
  italics?: boolean;
  underline?: boolean;
  color?: string;
  /** Half points. */
  size?: number;
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  before?: number;
  after?: number;
  keepNext?: boolean;
  /** Twentieths of a point by which the lines after the first stand in. */
  hanging?: number;
  bottom?: IBorderOptions;
}

/** One paragraph; line ends in the text stay line ends. */
export function paragraph(text: string, look: Look = {}): Paragraph {
  const { alignment, before = 0, after = 80, keepNext = false, hanging = 0, bottom, underline, ...letters } = look;
  const runs = text.split('\n').map((words, index) => {
    return new TextRun({
      text: words,
      break: index === 0 ? 0 : 1,
      ...letters,
      ...(underline ? { underline: {} } : {}),
    });
  });
  return new Paragraph({
    children: runs,
    keepNext,
    spacing: { before, after },
    indent: { left: hanging, hanging },
    ...(alignment === undefined ? {} : { alignment }),
    ...(bottom === undefined ? {} : { border: { bottom } }),
  });
}

/** A table that looks as on the PDF; its heading repeats on every page. `room` is its width in twentieths of a point. */
export function docxTable({ head, widths, rows, isForm }: PaperTable, room: number): Table {
  const heading = head.map((text): PaperCell => ({ text, tone: 'strong' }));
  const inner = isForm ? line : hair;
  const sides = isForm ? line : none;
  const borders = { top: line, bottom: line, left: sides, right: sides, insideHorizontal: inner };
  const cells = [heading, ...rows].map((row) => row.map((cell) => [cellParagraph(cell)]));
  return grid(
    { widths, cells, room, hasHead: true, ...(isForm ? { rowHeight: 620 } : {}) },
    {
      ...borders,
      insideVertical: sides,
    },
  );
}

/** Cells side by side without any line. */
export function bareTable(widths: number[], cells: Paragraph[][][], room: number): Table {
  return grid({ widths, cells, room, hasHead: false }, noBorders);
}

interface Grid {
  widths: number[];
  cells: Paragraph[][][];
  room: number;
  hasHead: boolean;
  rowHeight?: number;
}

function grid({ widths, cells, room, hasHead, rowHeight }: Grid, borders: object): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.round((room * width) / whole));
  const heightOf = (index: number) =>
    rowHeight !== undefined && index > 0 ? { height: { value: rowHeight, rule: HeightRule.ATLEAST } } : {};
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: columns,
    borders,
    rows: cells.map(
      (row, index) =>
        new TableRow({
          tableHeader: hasHead && index === 0,
          cantSplit: true,
          ...heightOf(index),
          children: row.map(
            (children, column) =>
              new TableCell({
                width: { size: columns[column] ?? 0, type: WidthType.DXA },
                margins: { top: 40, bottom: 40, left: 60, right: 60 },
                ...(hasHead && index === 0 ? { shading: { fill: 'F0F0F0' } } : {}),
                children,
              }),
          ),
        }),
    ),
  });
}

function cellParagraph(cell: PaperCell): Paragraph {
  const look = { size: 19, after: 0 };
  if (typeof cell === 'string') return paragraph(cell, look);
  if ('note' in cell) return paragraph(cell.note, look);
  return paragraph(cell.text, { ...look, bold: cell.tone === 'strong' });
}
