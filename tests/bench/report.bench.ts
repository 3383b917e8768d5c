import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { chromium } from '@playwright/test';
import { openPdf } from '../../electron/backend/signing/pdf/pdf-file.ts';
import { readPages } from '../../electron/backend/signing/pdf/pdf-pages.ts';
import { bigVisit } from './report/big-visit.ts';

// A report of about 60 pages with 50 photos: made as shipped, drawn by hand with PDFKit, and printed by a headless
// Chromium. Each runs in a process of its own, taking turns; medians of five.
const rounds = 5;
const timeBound = 1.5;
const memoryBound = 1.5;

interface Run {
  took: number;
  /** Of all threads, so that what else runs on the machine weighs less. */
  cpu: number;
  peak: number;
}

const folder = mkdtempSync(join(tmpdir(), 'tinjau-report-'));
const at = (name: string): string => join(folder, name);
const contenders = join(import.meta.dirname, 'report/contenders.ts');
const input = await bigVisit();
writeFileSync(at('input'), serialize(input));
for (const [sha256, photo] of Object.entries(input.photos)) writeFileSync(at(`${sha256}.jpg`), photo);

const runs: Record<'tinjau' | 'pdfkit' | 'chromium', Run[]> = { tinjau: [], pdfkit: [], chromium: [] };
const browser = [chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
);
runContender('html', 'page.html');
for (let round = 0; round < rounds; round += 1) {
  runs.tinjau.push(runContender('tinjau', 'tinjau.pdf'));
  runs.pdfkit.push(runContender('pdfkit', 'pdfkit.pdf'));
  if (browser) runs.chromium.push(printWith(browser));
}

for (const name of ['tinjau', 'pdfkit', 'chromium'] as const) {
  if (runs[name].length === 0) continue;
  const bytes = readFileSync(at(`${name}.pdf`));
  const pages = name === 'chromium' ? '' : `${readPages(openPdf(new Uint8Array(bytes)).view()).length} pages, `;
  const cpu = name === 'chromium' ? '' : `, ${median(name, 'cpu').toFixed(0)} ms of processor`;
  const peak = name === 'chromium' ? '' : `, peak ${median(name, 'peak').toFixed(0)} MB`;
  console.log(
    `${name}: ${median(name, 'took').toFixed(0)} ms${cpu}${peak} (${pages}${(bytes.length / 1e6).toFixed(1)} MB)`,
  );
}
rmSync(folder, { recursive: true });

const time = median('tinjau', 'took') / median('pdfkit', 'took');
const memory = median('tinjau', 'peak') / median('pdfkit', 'peak');
console.log(`processor / PDFKit = ${(median('tinjau', 'cpu') / median('pdfkit', 'cpu')).toFixed(2)}`);
console.log(`time / PDFKit = ${time.toFixed(2)} (bound ${timeBound})`);
console.log(`peak memory / PDFKit = ${memory.toFixed(2)} (bound ${memoryBound})`);
const isSlowerThanBrowser = browser !== undefined && median('tinjau', 'took') >= median('chromium', 'took');
if (browser)
  console.log(`time / Chromium = ${(median('tinjau', 'took') / median('chromium', 'took')).toFixed(2)} (bound 1)`);
else console.log('Chromium is not on this machine: not compared');
process.exitCode = time > timeBound || memory > memoryBound || isSlowerThanBrowser ? 1 : 0;

function runContender(name: string, out: string): Run {
  const text = execFileSync(process.execPath, [contenders, name, at('input'), at(out)], { encoding: 'utf8' });
  return JSON.parse(text) as Run;
}

function printWith(program: string): Run {
  const start = performance.now();
  const words = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
  execFileSync(program, [...words, `--print-to-pdf=${at('chromium.pdf')}`, `file://${at('page.html')}`], {
    stdio: 'ignore',
  });
  return { took: performance.now() - start, cpu: 0, peak: 0 };
}

function median(name: keyof typeof runs, field: keyof Run): number {
  const sorted = runs[name].map((run) => run[field]).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
