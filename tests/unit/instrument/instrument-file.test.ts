import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from '../../../shared/i18n/say.ts';
import { readInstrument, writeInstrument } from '../../../electron/backend/exchange/instrument-file.ts';
import { instrumentJsonSchema } from '../../../electron/backend/exchange/instrument-schema.ts';
import { listInstruments } from '../../../electron/backend/exchange/instrument-library.ts';
import { warnInstrument } from '../../../shared/domain/instrument/warn-instrument.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { listNodes } from '../../../shared/domain/instrument/list-nodes.ts';
import { scoreInstrument } from '../../../shared/domain/scoring/score-instrument.ts';
import type { InstrumentNode } from '../../../shared/schema/instrument.ts';
import { aGroup, anIndicator, anInstrument } from './parts.ts';

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
    ({ file, line, field, reason }) => `${file ?? ''}:${line ?? ''} ${field ?? ''}: ${say('en', reason)}`,
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

  it('is read with a byte order mark and with the line ends of Windows', async () => {
    const instrument = await readInstrument('least.yaml', new TextEncoder().encode(least));
    const windows = new TextEncoder().encode(`\uFEFF${least.replaceAll('\n', '\r\n')}`);
    expect(await readInstrument('least.yaml', windows)).toEqual(instrument);
  });

  it('may be a tree of a hundred levels', async () => {
    const deep = Array.from({ length: 100 }).reduce<InstrumentNode>(
      (node, _, level) => aGroup(`g${level}`, [node]),
      anIndicator('a'),
    );
    const bytes = new TextEncoder().encode(writeInstrument(anInstrument('mean', [deep])));
    const instrument = await readInstrument('dalam.yaml', bytes);
    expect(listNodes(instrument)).toHaveLength(101);
    expect(scoreInstrument(instrument, { a: { x: 2.5 } })).toMatchObject({ index: '2.5', complete: true });
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
      'uji.yaml:22 root.children[1].children[0].question: is missing',
      'uji.yaml:22 root.children[1].children[0]: the field "qestion" is not known',
    ]);
  });

  it('is refused with the sum of its weights', async () => {
    expect(await faults(least.replace('weight: 40', 'weight: 60'))).toEqual([
      'uji.yaml:10 root.children: the weights sum to 120 and should sum to 100',
    ]);
  });

  it('is refused when it is not YAML, with the line', async () => {
    expect(await faults('id: [1, 2\ntitle: x')).toEqual([
      'uji.yaml:2 : the indentation does not line up, or a bracket above is not closed',
    ]);
  });

  it('is told that a version or an id that looks like a number belongs in quotes', async () => {
    expect(await faults(least.replace('version: 1.0.0', 'version: 1.0'))).toEqual([
      'uji.yaml:2 version: has to be text, not a number: put it in quotes',
    ]);
  });

  it.each([
    ['an alias', 'id: &a x\nversion: *a\n', 'aliases are not allowed'],
    ['a tag of a programming language', 'id: !!js/function "x"\n', 'Unresolved tag'],
    ['a bomb of aliases', 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 'aliases are not allowed'],
    ['a key that stands twice', 'id: x\nid: y\n', 'this field stands twice'],
    ['a key that would change the file itself', '"__proto__": { id: x }\n', 'the name "__proto__" is not allowed'],
    ['tabs at the beginning of a line', 'id: x\ntitle:\n\tid: y\n', 'begin lines with spaces'],
    ['a second document', 'id: x\n---\nid: y\n', 'a second document begins'],
    ['nothing in it', '', 'has to be a group of fields'],
  ])('is refused for %s', async (_name, text, reason) => {
    expect((await faults(text)).join('\n')).toContain(reason);
  });

  it('is refused over its size, its depth or its encoding, before it is worked on', async () => {
    expect(await faults(new Uint8Array(5 * 1024 * 1024 + 1).fill(32))).toEqual(['uji.yaml: : the file is over 5 MB']);
    for (const depth of [500, 100_000])
      expect(await faults('['.repeat(depth) + ']'.repeat(depth))).toEqual(['uji.yaml:1 : nested too deeply']);
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${least}`, 'utf16le'));
    expect(await faults(utf16)).toEqual(['uji.yaml: : not a text file in UTF-8; save it again as UTF-8']);
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
