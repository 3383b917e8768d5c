import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { pinnedNode } from '../../scripts/lib/paths.mjs';
import { createProgram } from '../../electron/hosts/cli.ts';
import { everyCommand } from '../../electron/hosts/describe-commands.ts';
import { repository } from '../support/open-backend.ts';
import { openStore } from '../../electron/backend/store/store.ts';
import { fixedPorts } from '../support/fixed-ports.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs one command in a data folder, whatever it ends with. */
function tinjau(data: string, ...words: string[]): Promise<Outcome> {
  const cli = join(repository, 'electron/hosts/cli.ts');
  return new Promise((resolve) => {
    execFile(pinnedNode, [cli, '--data', data, ...words], { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}`.trim() : '';
}

const commands = everyCommand(createProgram('id'));

it('has a help for every command that says what it does and what each of its words means', () => {
  const silent = commands.filter((command) => command.description() === '').map(nameOf);
  const unexplained = commands.flatMap((command) =>
    command.options.filter(({ description }) => !description).map(({ flags }) => `${nameOf(command)} ${flags}`),
  );
  expect([silent, unexplained]).toEqual([[], []]);
  expect(commands.map((command) => command.helpInformation()).every((help) => help.includes('--help'))).toBe(true);
});

it('prints the help of a command on stdout and ends with 0', async () => {
  const { code, stdout, stderr } = await tinjau(await temporaryFolder(), 'survey', 'score', '--help');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('tinjau survey score [options] <csv>');
});

const failures: [string, string[], number, string][] = [
  ['no command', [], 2, 'invalid-input'],
  ['an unknown command', ['fly'], 2, 'invalid-input'],
  ['an unknown option', ['visit', 'list', '--loud'], 2, 'invalid-input'],
  ['a missing word', ['instrument', 'show'], 2, 'invalid-input'],
  ['a missing option', ['score', 'nilai.json'], 2, 'invalid-input'],
  ['a population below nothing', ['survey', 'sample', '-5'], 2, 'invalid-input'],
  ['a population that is no number', ['survey', 'sample', '1.300'], 2, 'invalid-input'],
  ['an unknown instrument', ['instrument', 'show', 'nihil'], 3, 'not-found'],
  [
    'an unknown survey form',
    ['survey', 'score', join(repository, 'README.md'), '--questionnaire', 'x'],
    3,
    'not-found',
  ],
  ['a file that is not there', ['instrument', 'check', join(repository, 'nihil.yaml')], 3, 'not-found'],
  ['an unknown visit', ['visit', 'show', 'nobody-00000000'], 3, 'not-found'],
  ['a file that is no instrument', ['instrument', 'check', join(repository, 'package.json')], 2, 'invalid-input'],
  ['a file that is no PDF', ['verify', join(repository, 'README.md')], 2, 'invalid-input'],
];

it.each(failures)(
  'answers %s with one JSON document, words on stderr and its exit code',
  async (_, words, exit, error) => {
    const { code, stdout, stderr } = await tinjau(await temporaryFolder(), ...words, '--json');
    expect(code).toBe(exit);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: error, sentence: expect.any(String), problems: expect.any(Array) },
    });
    expect(stderr).not.toBe('');
  },
);

it.each([
  {
    chosen: ['--lang', 'en'],
    refusal: 'There is no such visit',
    misunderstood: 'the option --instrument <id|file> is needed',
    help: ['Usage:', 'all visits'],
  },
  {
    chosen: ['--lang=id'],
    refusal: 'Kunjungan itu tidak ada',
    misunderstood: 'pilihan --instrument <id|file> harus disebut',
    help: ['Pemakaian:', 'semua kunjungan'],
  },
])('says everything in the language that was chosen with $chosen', async ({ chosen, refusal, misunderstood, help }) => {
  const data = await temporaryFolder();
  const [refused, lacking, helped] = await Promise.all([
    tinjau(data, ...chosen, '--json', 'visit', 'show', 'nobody-00000000'),
    tinjau(data, ...chosen, 'score', 'nilai.json'),
    tinjau(data, ...chosen, 'visit', '--help'),
  ]);
  expect(JSON.parse(refused.stdout).error.sentence).toContain(refusal);
  expect(refused.stderr).toContain(refusal);
  expect(lacking.stderr).toContain(misunderstood);
  expect(help.filter((words) => !helped.stdout.includes(words))).toEqual([]);
});

it('prints nothing on stdout for a failure without --json', async () => {
  const { code, stdout, stderr } = await tinjau(await temporaryFolder(), 'instrument', 'show', 'nihil', '--lang', 'en');
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/^not-found: There is no instrument "nihil"/u);
});

it('scores, checks and samples beside an open window, and keeps its hands off the visits', async () => {
  const data = await temporaryFolder();
  const window = await openStore({ folder: data, ports: fixedPorts(), device: 'x', holder: 'Tinjau', warn: fail });
  const ratings = join(data, 'nilai.json');
  await writeFile(ratings, '{ "ratings": { "GOV.1.1": 3 } }');
  const beside = await Promise.all([
    tinjau(data, 'score', ratings, '--instrument', 'smart-city-6-pilar'),
    tinjau(data, 'instrument', 'check', join(repository, 'resources/instruments/spbe-2018.yaml')),
    tinjau(data, 'survey', 'sample', '500'),
  ]);
  expect(beside.map(({ code }) => code)).toEqual([0, 0, 0]);
  const writing = await Promise.all([
    tinjau(data, 'visit', 'list', '--json'),
    tinjau(data, 'instrument', 'import', join(repository, 'tests/fixtures/instrument/least.yaml'), '--json'),
  ]);
  expect(writing.map(({ code }) => code)).toEqual([4, 4]);
  expect(writing.map(({ stdout }) => JSON.parse(stdout).error.code)).toEqual(['locked', 'locked']);
  await window.close();
});

function fail(error: unknown): void {
  throw error;
}
