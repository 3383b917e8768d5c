import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program says of a file; its arguments name the file by `{}`. */
function ask(pdf: Uint8Array, program: string, words: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tinjau-pdf-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    const run = spawnSync(
      program,
      words.map((word) => word.replace('{}', file).replace('{folder}', folder)),
      { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
    );
    if (run.error) throw run.error;
    return run.stdout + run.stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a PDF, its lines as they stand, blanks as one. */
export function textOf(pdf: Uint8Array): string {
  return ask(pdf, 'pdftotext', ['-layout', '{}', '-']).replaceAll(/[ \t]+/gu, ' ');
}

/** The text of a PDF without line ends, for sentences that are broken over lines. */
export function flowingTextOf(pdf: Uint8Array): string {
  return ask(pdf, 'pdftotext', ['{}', '-']).replaceAll(/\s+/gu, ' ');
}

/** Title, pages, page size and so on, as pdfinfo names them. */
export function factsOf(pdf: Uint8Array): Record<string, string> {
  const lines = ask(pdf, 'pdfinfo', ['{}']).split('\n');
  return Object.fromEntries(lines.map((line) => [line.split(':')[0] ?? '', line.split(':').slice(1).join(':').trim()]));
}

/** Each font: its name and whether it is embedded. */
export function fontsOf(pdf: Uint8Array): { name: string; isEmbedded: boolean }[] {
  return ask(pdf, 'pdffonts', ['{}'])
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: line.split(' ')[0] ?? '',
      isEmbedded: / (yes|no) +(yes|no) +(yes|no) +\d/u.exec(line)?.[1] === 'yes',
    }));
}

/** A word on a page and its box, in points from the upper left. */
export interface PlacedWord {
  page: number;
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Every word with its place, page by page. */
export function wordsOf(pdf: Uint8Array): PlacedWord[] {
  const html = ask(pdf, 'pdftotext', ['-bbox', '{}', '-']);
  return html
    .split('<page ')
    .slice(1)
    .flatMap((page, index) => {
      const pattern = /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</gu;
      return [...page.matchAll(pattern)].map(([, left, top, right, bottom, text]) => ({
        page: index + 1,
        text: text ?? '',
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }));
    });
}

/** The bookmarks, as qpdf lists them. */
export function bookmarksOf(pdf: Uint8Array): string[] {
  const { outlines } = JSON.parse(ask(pdf, 'qpdf', ['--json', '--json-key=outlines', '{}'])) as { outlines: Outline[] };
  const names = (list: Outline[]): string[] => list.flatMap(({ title, kids }) => [title, ...names(kids)]);
  return names(outlines);
}

interface Outline {
  title: string;
  kids: Outline[];
}

/** Where the links of a PDF lead, and the places that it names. */
export function linksOf(pdf: Uint8Array): { links: string[]; places: string[] } {
  const opened = openedText(pdf);
  const namesIn = (text: string, pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, name]) => name ?? '');
  const actions = opened.split('/S /GoTo').slice(0, -1);
  return {
    links: actions.flatMap((before) => namesIn(before.slice(before.lastIndexOf('<<')), /\/D \(([^)]*)\)/gu)),
    places: namesIn(opened, /\(([^)]*)\)\s+\[\s+\d+ 0 R\s+\/XYZ/gu),
  };
}

/** The files that a PDF carries. */
export function carriedFiles(pdf: Uint8Array): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'tinjau-pdf-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    const kept = mkdtempSync(join(tmpdir(), 'tinjau-kept-'));
    spawnSync('pdfdetach', ['-saveall', '-o', kept, file]);
    const found = readdirSync(kept).map((name) => [name, readFileSync(join(kept, name), 'utf8')]);
    rmSync(kept, { recursive: true });
    return Object.fromEntries(found) as Record<string, string>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Width and height of each picture in a PDF. */
export function picturesOf(pdf: Uint8Array): string[] {
  const rows = ask(pdf, 'pdfimages', ['-list', '{}']).trim().split('\n').slice(2);
  return rows.map((row) => row.trim().split(/ +/u).slice(3, 5).join('x'));
}

/** The file with its streams laid open, as text of one byte a letter. */
export function openedText(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'tinjau-pdf-'));
  try {
    const [file, open] = [join(folder, 'paper.pdf'), join(folder, 'open.pdf')];
    writeFileSync(file, pdf);
    spawnSync('qpdf', ['--qdf', '--object-streams=disable', file, open]);
    return readFileSync(open, 'latin1');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
