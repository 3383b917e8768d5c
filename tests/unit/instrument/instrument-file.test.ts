import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInstrument, writeInstrument } from '../../../electron/backend/exchange/instrument-file.ts';
import { instrumentJsonSchema } from '../../../electron/backend/exchange/instrument-schema.ts';
import { listInstruments } from '../../../electron/backend/exchange/instrument-library.ts';
import { warnInstrument } from '../../../shared/domain/instrument/warn-instrument.ts';
import { AppError } from '../../../shared/domain/app-error.ts';

const repository = join(import.meta.dirname, '../../..');
const fixtures = join(repository, 'tests/fixtures/instrument');

/** What is wrong with a text as an instrument file: `line field: reason`. */
async function faults(text: string | Uint8Array): Promise<string[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const error: unknown = await readInstrument('uji.yaml', bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error('the file was taken', { cause: error });
  expect(error.code).toBe('invalid-input');
  return (error.details.problems ?? []).map(
    ({ file, line, field, reason }) => `${file ?? ''}:${line ?? ''} ${field ?? ''}: ${reason.en}`,
  );
}

const least = await readFile(join(fixtures, 'least.yaml'), 'utf8');

describe('an instrument file', () => {
  it('is read at its least, and what is left out has its usual value', async () => {
    const instrument = await readInstrument('least.yaml', await readFile(join(fixtures, 'least.yaml')));
    expect(instrument).toMatchObject({ id: 'example', decimals: 2, bandsOn: 'exact', counts: 'consensus' });
    expect(instrument.root.children).toHaveLength(2);
    expect(warnInstrument(instrument)).toEqual([]);
  });

  it('says the same as JSON', async () => {
    const fromYaml = await readInstrument('least.yaml', new TextEncoder().encode(least));
    const json = new TextEncoder().encode(JSON.stringify(fromYaml));
    expect(await readInstrument('least.json', json)).toEqual(fromYaml);
  });

  it('comes back the same after it was written', async () => {
    const { kept } = await listInstruments({ resources: join(repository, 'resources'), data: fixtures });
    expect(kept.length).toBeGreaterThanOrEqual(3);
    for (const { instrument } of kept) {
      const again = await readInstrument('again.yaml', new TextEncoder().encode(writeInstrument(instrument)));
      expect(again).toEqual(instrument);
    }
  });
});

describe('a file that is no instrument', () => {
  it('is refused with the line and the path of a wrong word deep inside', async () => {
    expect(await faults(least.replace('{ id: B.1, question', '{ id: B.1, qestion'))).toEqual([
      'uji.yaml:22 root.children[1].children[0].question: Invalid input: expected object, received undefined',
      'uji.yaml:22 root.children[1].children[0]: Unrecognized key: "qestion"',
    ]);
  });

  it('is refused with the sum of its weights', async () => {
    expect(await faults(least.replace('weight: 40', 'weight: 60'))).toEqual([
      'uji.yaml:10 root.children: the weights sum to 120 and should sum to 100',
    ]);
  });

  it('is refused when it is not YAML, with the line', async () => {
    const [fault] = await faults('id: [1, 2\ntitle: x');
    expect(fault).toMatch(/^uji\.yaml:\d+ : /u);
  });

  it.each([
    ['an alias', 'id: &a x\nversion: *a\n', 'aliases are not allowed'],
    ['a tag of a programming language', 'id: !!js/function "x"\n', 'Unresolved tag'],
    ['a key that stands twice', 'id: x\nid: y\n', 'unique'],
  ])('is refused for %s', async (_name, text, reason) => {
    expect((await faults(text)).join('\n')).toContain(reason);
  });

  it('is refused over its size, its depth or its encoding, before it is worked on', async () => {
    expect(await faults(new Uint8Array(5 * 1024 * 1024 + 1).fill(32))).toEqual(['uji.yaml: : the file is over 5 MB']);
    expect((await faults(`${'['.repeat(200)}${']'.repeat(200)}`)).join('\n')).toContain('nested too deeply');
    expect(await faults(new Uint8Array([0xff, 0xfe, 0x00]))).toEqual(['uji.yaml: : not a text file in UTF-8']);
  });

  it('is refused when its version is a path', async () => {
    expect((await faults(least.replace('version: 1.0.0', 'version: ../../x'))).join('\n')).toMatch(
      /^uji\.yaml:2 version/u,
    );
  });
});

describe('what is shipped', () => {
  it('has no mistakes and no warnings', async () => {
    const { kept, unreadable } = await listInstruments({ resources: join(repository, 'resources'), data: fixtures });
    expect(unreadable).toEqual([]);
    const shipped = kept.filter(({ origin }) => origin === 'shipped').map(({ instrument }) => instrument);
    expect(shipped.map(({ id }) => id)).toEqual(['kominfo-2023', 'smart-city-6-pilar', 'spbe-2018']);
    expect(shipped.flatMap(warnInstrument)).toEqual([]);
  });

  it('publishes its JSON Schema as it is now (to write it again: npm run -s tinjau -- instrument schema)', async () => {
    const published = await readFile(join(repository, 'resources/instruments/instrument.schema.json'), 'utf8');
    expect(JSON.parse(published)).toEqual(instrumentJsonSchema());
  });
});
