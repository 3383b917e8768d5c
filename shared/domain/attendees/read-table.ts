import Papa from 'papaparse';

/** A pasted or opened table: its rows, each with the line it starts on in the source. */
export interface PastedTable {
  rows: { line: number; cells: string[] }[];
}

const mostRows = 5000;
const mostCells = 60;

/** Reads what a spreadsheet puts on the clipboard (tabs) or a CSV file (comma or semicolon); empty rows are left out. */
export function readTable(text: string): PastedTable {
  const clean = text.replace(/^\uFEFF/u, '');
  const { data } = Papa.parse<string[]>(clean, { delimiter: delimiterOf(clean), preview: mostRows });
  const rows = data.map((cells, index) => ({
    line: index + 1,
    cells: cells.slice(0, mostCells).map((cell) => cell.trim()),
  }));
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

/** The mark that stands most often in the first line; a spreadsheet's clipboard has tabs. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split('\n', 1);
  if (line.includes('\t')) return '\t';
  return line.split(';').length > line.split(',').length ? ';' : ',';
}
