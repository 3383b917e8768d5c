import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadInstrument } from '../../../electron/backend/exchange/instrument-library.ts';
import { listIndicators } from '../../../shared/domain/instrument/list-indicators.ts';
import { repository } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const run = promisify(execFile);
const cli = join(repository, 'electron/hosts/cli.ts');

/** Runs one command with --json in a data folder of its own: what it printed, or the code and words it failed with. */
async function tinjau(...words: string[]): Promise<{ out: unknown; code: number; words: string }> {
  const data = await temporaryFolder();
  const args = [cli, '--json', '--lang', 'en', '--data', data, ...words];
  const done = await run(process.execPath, args, { maxBuffer: 1e8 }).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  const code = 'code' in done ? done.code : 0;
  return { out: done.stdout === '' ? undefined : JSON.parse(done.stdout), code, words: done.stderr };
}

async function fileOf(name: string, content: string): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, content);
  return file;
}

const gold = z
  .object({ kominfo_malang_2023: z.object({ items: z.record(z.string(), z.array(z.number())) }) })
  .parse(JSON.parse(await readFile(join(repository, 'tests/fixtures/gold/gold.json'), 'utf8')));

describe('tinjau score', () => {
  it('scores the published items of Malang from a file of plain numbers', async () => {
    const instrument = await loadInstrument(
      { resources: join(repository, 'resources'), data: repository },
      'kominfo-2023',
    );
    const values = Object.values(gold.kominfo_malang_2023.items).flat();
    const ratings = listIndicators(instrument).map(({ indicator }, index) => [indicator.id, values[index]]);
    const file = await fileOf('ratings.json', JSON.stringify({ ratings: Object.fromEntries(ratings) }));
    const { out, code } = await tinjau('score', file, '--instrument', 'kominfo-2023');
    expect(code).toBe(0);
    expect(out).toMatchObject({
      index: '2.940577200577',
      display: '2.94',
      band: null,
      complete: true,
      flags: [],
      nodes: { B: { value: '2.285714285714', display: '2.29', counted: 7, leftOut: 0, rule: 'mean' } },
    });
  });

  it('takes an instrument from a file, and several assessors by name, in a list or alone', async () => {
    const instrument = join(repository, 'tests/fixtures/instrument/least.yaml');
    const file = await fileOf('r.json', '{ "ratings": { "A.1": { "lead": 4, "mentor": 3 }, "B.1": [2, "TT", "TB"] } }');
    const { out } = await tinjau('score', file, '--instrument', instrument);
    expect(out).toMatchObject({ index: '2.7', display: '2.70', band: 'Kurang', complete: true });
  });

  it('refuses ratings of another instrument with file, line and path, and says the same as JSON', async () => {
    const file = await fileOf('r.json', '{ "ratings": {\n  "GOV.1.1": 6,\n  "X": 1\n} }');
    const { out, code, words } = await tinjau('score', file, '--instrument', 'smart-city-6-pilar');
    expect(code).toBe(2);
    expect(out).toMatchObject({
      error: {
        code: 'invalid-input',
        problems: [
          { file: 'r.json', line: 2, field: 'ratings.GOV.1.1', reason: 'the value 6 is beyond the scale 1–5' },
          { file: 'r.json', line: 3, field: 'ratings.X' },
        ],
      },
    });
    expect(words).toContain('r.json:2:ratings.GOV.1.1: the value 6 is beyond the scale 1–5');
    expect(words).toContain('r.json:3:ratings.X: this instrument has no indicator "X"');
  });
});

describe('tinjau survey', () => {
  it('scores a CSV for skm in the shape that other programs rely on', async () => {
    const header = 'persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,sarana,pengaduan';
    const file = await fileOf('s.csv', `${header}\n4,3,3,4,4,4,4,4,4\n3,4,4,4,4,3,4,4,\n2,4,4,4,4,3,4,4,4\n`);
    const { out } = await tinjau('survey', 'score', file, '--questionnaire', 'skm');
    expect(out).toMatchObject({
      respondents: 3,
      items: {
        persyaratan: { mean: '3', answered: 3 },
        prosedur: { mean: '3.666667', answered: 3 },
        pengaduan: { answered: 2 },
      },
      index: '93.518519',
      display: '93.52',
      band: 'A',
      flags: [],
    });
  });

  it('says how many to ask', async () => {
    const [asked, refused] = await Promise.all([
      tinjau('survey', 'sample', '1300'),
      tinjau('survey', 'sample', 'many'),
    ]);
    expect(asked.out).toEqual({ population: 1300, sample: 297 });
    expect(refused.code).toBe(2);
  });
});

describe('tinjau instrument', () => {
  it('lists, shows and checks', async () => {
    const least = join(repository, 'tests/fixtures/instrument/least.yaml');
    const [listed, shown, unknown, checked] = await Promise.all([
      tinjau('instrument', 'list'),
      tinjau('instrument', 'show', 'spbe-2018'),
      tinjau('instrument', 'show', 'nihil'),
      tinjau('instrument', 'check', least),
    ]);
    expect(listed.out).toMatchObject({
      instruments: [{ id: 'kominfo-2023' }, { id: 'smart-city-6-pilar', indicators: 54 }, { id: 'spbe-2018' }],
      questionnaires: [{ id: 'skm', items: 9 }],
    });
    expect(shown.out).toMatchObject({ id: 'spbe-2018', decimals: 2 });
    expect(unknown.code).toBe(3);
    expect(checked.out).toMatchObject({ valid: true, id: 'example', warnings: [] });
  });

  it('refuses weights that sum to 120 and names the sum', async () => {
    const least = await readFile(join(repository, 'tests/fixtures/instrument/least.yaml'), 'utf8');
    const file = await fileOf('berat.yaml', least.replace('weight: 40', 'weight: 60'));
    const { code, words } = await tinjau('instrument', 'check', file);
    expect(code).toBe(2);
    expect(words).toContain('berat.yaml:10:root.children: the weights sum to 120 and should sum to 100');
  });
});
