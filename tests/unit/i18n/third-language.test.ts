import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pinnedNode } from '../../../scripts/lib/paths.mjs';
import { DocumentKind } from '../../../shared/schema/document-kind.ts';
import { repository } from '../../support/open-backend.ts';
import { copyWithThirdLanguage, plainWords, thirdLanguage } from '../../support/third-language.ts';

const execute = promisify(execFile);
let copy = '';

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'tinjau-language-'));
  await copyWithThirdLanguage(copy);
  return () => rm(copy, { recursive: true, force: true });
});

const tinjau = (...words: string[]): Promise<{ stdout: string; stderr: string }> =>
  execute(pinnedNode, [
    join(copy, 'electron/hosts/cli.ts'),
    '--data',
    join(copy, 'data'),
    '--lang',
    thirdLanguage,
    ...words,
  ]);

it('compiles once a folder, its code and its line are there', { timeout: 300_000 }, async () => {
  const tsc = join(repository, 'node_modules/typescript/bin/tsc');
  await expect(execute(pinnedNode, [tsc, '-p', join(copy, 'shared')])).resolves.toMatchObject({ stdout: '' });
});

it('writes every paper without a word of another language', { timeout: 300_000 }, async () => {
  const greek = join(repository, 'tests/fixtures/greek-visit');
  await tinjau('instrument', 'import', join(greek, 'instrument.yaml'));
  const { stdout } = await tinjau('--json', 'visit', 'create', join(greek, 'plan.yaml'));
  const { visit } = JSON.parse(stdout) as { visit: string };
  for (const kind of DocumentKind.options) {
    const text = await wordsOfPaper(visit, kind);
    expect(text, kind).toMatch(/Υπηρεσία|Ολομέλεια/u);
    expect(plainWords(text), kind).toEqual([]);
  }
});

async function wordsOfPaper(visit: string, kind: DocumentKind): Promise<string> {
  const file = join(copy, `${kind}.pdf`);
  await tinjau('report', visit, '--kind', kind, '--session', '30', '--out', file);
  return (await execute('pdftotext', ['-layout', file, '-'])).stdout;
}
