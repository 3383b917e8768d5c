import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { photoName } from '../../../electron/backend/report/annexes.ts';
import { registerChartFont } from '../../../electron/backend/report/chart-svg.ts';
import { documentDefinition } from '../../../electron/backend/report/document-definition.ts';
import { makePdf } from '../../../electron/backend/typesetting/make-pdf.ts';
import { needs } from '../../support/needs.ts';
import { fonts, paperOf, photo } from '../../support/report/a-paper.ts';
import { sampleContent } from '../../support/sample-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// PDFBox's preflight knows PDF/A-1b only, so the report is also laid out as a twin of that older part.
const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging'].map(
  (name) => `/usr/share/java/${name}.jar`,
);
needs('javac', ...jars);

const sources = join(import.meta.dirname, '../../support/report/java');

/** What PDF/A-1b does not know: bookmarks, transparency. */
function withoutNews(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutNews);
  if (typeof node !== 'object' || node === null || Object.getPrototypeOf(node) !== Object.prototype) return node;
  const kept = Object.entries(node).filter(([key]) => !key.startsWith('outline'));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'svg' && typeof value === 'string'
        ? value.replaceAll(/(fill|stroke)-opacity="[^"]*"/gu, '')
        : withoutNews(value),
    ]),
  );
}

async function twin(): Promise<Uint8Array> {
  registerChartFont(fonts);
  const content = await sampleContent();
  const sha256 = '1'.repeat(64);
  content.evidence['a'] = {
    sha256,
    fileName: 'a.jpg',
    mediaType: 'image/jpeg',
    bytes: 9,
    access: 'open',
    indicators: [],
    addedAt: '2020-02-27T02:00:00.000Z',
    order: 'a0',
  };
  const picture = await photo(20);
  const { watermark: _watermark, ...definition } = documentDefinition(
    paperOf(content, { photos: { [sha256]: picture } }),
  );
  return makePdf(
    {
      ...definition,
      content: withoutNews(definition.content) as typeof definition.content,
      version: '1.4',
      subset: 'PDF/A-1b',
    },
    fonts,
    { pictures: { [photoName(sha256)]: picture } },
  );
}

it('finds the twin of the report to be PDF/A-1b', async () => {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'twin.pdf'), await twin());
  const run = (program: string, words: string[]): string => {
    const done = spawnSync(program, words, { cwd: folder, encoding: 'utf8' });
    return done.stdout + done.stderr;
  };
  const path = jars.join(':');
  const names = ['Preflight', 'javax/activation/FileDataSource', 'javax/xml/bind/DatatypeConverter'];
  const classes = names.map((name) => join(sources, `${name}.java`));
  expect(run('javac', ['-cp', path, '-sourcepath', sources, '-d', folder, ...classes])).toBe('');
  expect(run('java', ['-cp', `${path}:${folder}`, 'Preflight', 'twin.pdf'])).toBe('done\n');
});
