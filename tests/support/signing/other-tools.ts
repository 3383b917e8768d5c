import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What pdfsig of poppler says of a file. */
export function pdfsigReport(pdf: Uint8Array): string {
  return withFile(pdf, (file) => spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' }).stdout);
}

/** What `qpdf --check` complains about; empty when nothing. */
export function qpdfProblems(pdf: Uint8Array): string {
  return withFile(pdf, (file) => {
    const run = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    return run.status === 0 ? '' : run.stdout + run.stderr;
  });
}

/** Whether openssl verifies each signature of a file as CAdES, against a root. */
export function opensslVerifies(pdf: Uint8Array, rootFile: string): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'tinjau-cms-'));
  const text = Buffer.from(pdf).toString('latin1');
  const ranges = [...text.matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/gu)];
  const results = ranges.map((match) => {
    const [start, end, length] = match.slice(1).map(Number);
    const der = Buffer.from(text.slice((start ?? 0) + 1, (end ?? 0) - 1), 'hex');
    const content = Buffer.concat([pdf.subarray(0, start), pdf.subarray(end, (end ?? 0) + (length ?? 0))]);
    writeFileSync(join(folder, 'cms.der'), der);
    writeFileSync(join(folder, 'content'), content);
    const words = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', 'cms.der', '-content', 'content'];
    const trust = ['-CAfile', rootFile, '-purpose', 'any', '-out', '/dev/null'];
    return spawnSync('openssl', [...words, ...trust], { cwd: folder }).status === 0;
  });
  rmSync(folder, { recursive: true });
  return results;
}

/** Whether a program is on this machine. */
export function hasProgram(name: string): boolean {
  return spawnSync('which', [name]).status === 0;
}

/** The text of a PDF's pages. */
export function textOfPdf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
}

function withFile<T>(pdf: Uint8Array, work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tinjau-pdf-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    return work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
