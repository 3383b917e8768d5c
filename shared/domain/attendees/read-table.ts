import Papa from 'papaparse';
import { sentence } from '../sentence.ts';
import type { Problem } from '../app-error.ts';

/** A pasted or opened table: its rows, each with its number in the source, and what could not be read. */
export interface PastedTable {
  rows: { line: number; cells: string[] }[];
  problems: Problem[];
}

const mostRows = 5000;
const mostCells = 60;

/** Reads what a spreadsheet puts on the clipboard (tabs) or a CSV file (comma or semicolon); empty rows are left out. */
export function readTable(text: string): PastedTable {
  const clean = text.replace(/^\uFEFF/u, '');
  const { data, errors } = Papa.parse<string[]>(clean, { delimiter: delimiterOf(clean), preview: mostRows + 1 });
  const rows = data.slice(0, mostRows).map((cells, index) => ({
    line: index + 1,
    cells: cells.slice(0, mostCells).map((cell) => cell.trim()),
  }));
  const quotes = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }) => row + 1));
  return {
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')),
    problems: [...[...quotes].map(openQuote), ...(data.length > mostRows ? [tooMany] : [])],
  };
}

/**
 * The text of a table's file: UTF-16 as "Unicode text" of a spreadsheet, else UTF-8, else the encoding of an older
 * Windows program.
 */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** The mark that stands most often outside of quotes at the start of a table; a spreadsheet's clipboard has tabs. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).replaceAll(/"(?:[^"]|"")*"/gu, '');
  const count = (mark: string): number => start.split(mark).length;
  if (start.includes('\t')) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

function openQuote(line: number): Problem {
  return { line, reason: sentence('attendees.openQuote') };
}

const tooMany: Problem = {
  reason: sentence('attendees.firstRows', { limit: mostRows }),
};
