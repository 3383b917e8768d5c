import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../shared/domain/sentence.ts';
import { say } from '../../shared/i18n/say.ts';
import type { Change } from '../../shared/schema/edit.ts';
import { exportTo, importFrom } from '../support/bundle/carry.ts';
import { filesOf, textOf, zipOf, type Files } from '../support/bundle/forge.ts';
import { upload } from '../support/bundle/full-visit.ts';
import { withChanges } from '../support/bundle/with-changes.ts';
import { folderFingerprint } from '../support/folder-fingerprint.ts';
import { openBackend } from '../support/open-backend.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { basePlan, ruleCases, type RuleCase } from './rule-cases.ts';
import { commandLine } from './run-commands.ts';

const by = 'Ketua';
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const jsonOf = (plan: object) => new Uint8Array(bytesOf(plan));

async function openBase() {
  const opened = await openBackend();
  const plan = await upload(opened.backend, 'rencana.json', jsonOf(basePlan));
  const { visit } = await opened.client.visits.createFromFile({ by, upload: plan });
  return { ...opened, visit };
}

interface Told {
  field?: string;
  file?: string;
  line?: number;
  reason: Sentence;
}

/** What a call was refused with. */
async function refusal(call: Promise<unknown>): Promise<{ code: string; problems: Told[] }> {
  const error: unknown = await call.then(
    () => new Error('it was taken'),
    (thrown: unknown) => thrown,
  );
  const { code, data } = error as { code: string; data?: { problems?: Told[] } };
  return { code, problems: data?.problems ?? [] };
}

/** What was said of a rule, in the words that every way in uses. */
function told(problems: readonly Told[], { says }: RuleCase): Told | undefined {
  return problems.find(({ reason }) => say('id', reason) === says);
}

describe('what is forbidden', () => {
  it.each(ruleCases)('is refused as an edit: $rule', async (rule) => {
    const { client, data, visit } = await openBase();
    const before = await folderFingerprint(join(data, 'visits', visit));
    const { code, problems } = await refusal(client.visits.edit({ visit, by, changes: rule.changes }));
    expect(code).toBe('invalid-input');
    expect(told(problems, rule)).toMatchObject({ field: rule.field });
    expect(await folderFingerprint(join(data, 'visits', visit))).toEqual(before);
  });

  it.each(ruleCases.filter(({ plan }) => plan))('is refused in a plan: $rule', async (rule) => {
    const { client, backend, data } = await openBackend();
    const token = await upload(backend, 'rencana.json', jsonOf({ ...basePlan, ...rule.plan?.parts }));
    const { code, problems } = await refusal(client.visits.createFromFile({ by, upload: token }));
    expect(code).toBe('invalid-input');
    expect(told(problems, rule)).toMatchObject({ file: 'rencana.json', field: rule.plan?.field, line: 1 });
    expect(await readdir(join(data, 'visits'))).toEqual([]);
  });
});

describe('a bundle', () => {
  let made: Files | undefined;
  async function goodFiles(): Promise<Files> {
    if (made) return made;
    const { visit, ...app } = await openBase();
    const file = join(await temporaryFolder(), 'baik.tinjau');
    await exportTo(file, app, visit);
    made = filesOf(await readFile(file));
    return made;
  }

  async function bring(changes: readonly Change[]) {
    const there = await openBackend();
    const file = join(await temporaryFolder(), 'jahat.tinjau');
    await writeFile(file, zipOf(withChanges(await goodFiles(), changes)));
    return { there, import: importFrom(file, there) };
  }

  it.each(ruleCases)('is refused with file and line: $rule', async (rule) => {
    const { there, import: coming } = await bring(rule.changes);
    const { code, problems } = await refusal(coming);
    expect(code).toBe('invalid-input');
    const found = told(problems, rule);
    expect(found).toMatchObject({ file: 'edits.jsonl', field: rule.field });
    const lines = textOf((await goodFiles())['edits.jsonl'])
      .trimEnd()
      .split('\n');
    const named = lines.findLastIndex((line) => line.includes('"id":"baris"')) + 1;
    const isRemoval = rule.changes.some(({ op }) => op === 'remove');
    expect(found?.line).toBe(isRemoval ? named : lines.length + rule.changes.length);
    expect(await readdir(join(there.data, 'visits'))).toEqual([]);
  });

  it('is taken when its history put right what was forbidden', async () => {
    const [first] = ruleCases;
    const right: Change = { op: 'set', collection: 'ratings', id: 'ketua:GOV.1.1', fields: { value: 4 } };
    const { import: coming } = await bring([...(first?.changes ?? []), right]);
    await expect(coming).resolves.toMatchObject({ about: {} });
  });
});

it('is refused in a table of answers with the same words, the line and the column', async () => {
  const { client, backend, visit } = await openBase();
  const header = 'persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,sarana,pengaduan';
  const table = new TextEncoder().encode(`${header}\n4,4,4,4,4,4,4,4,4\n9,4,4,4,4,4,4,4,4\n`);
  const token = await upload(backend, 'jawaban.csv', new Uint8Array(table));
  const { problems } = await refusal(client.surveys.importResponses({ visit, survey: 'skm', by, upload: token }));
  expect(problems).toMatchObject([{ file: 'jawaban.csv', line: 3, field: 'persyaratan' }]);
  const answer = ruleCases.find(({ rule }) => rule === 'a survey answer off its scale');
  expect(problems.map(({ reason }) => say('id', reason))).toEqual([answer?.says.replace(/^.*: |\.$/gu, '')]);
});

it(
  'is refused on the command line with exit 2, places and reasons, and nothing changed',
  { timeout: 120_000 },
  async () => {
    const { folder, tinjau } = await commandLine();
    await writeFile(join(folder, 'rencana.json'), bytesOf(basePlan));
    const visit = (await tinjau('visit', 'create', join(folder, 'rencana.json'))).stdout.trim();
    const before = await folderFingerprint(join(folder, 'data', 'visits', visit));
    for (const rule of ruleCases.slice(0, 4)) {
      await writeFile(join(folder, 'ubah.json'), bytesOf({ changes: rule.changes }));
      const { code, stdout } = await tinjau(
        '--json',
        'visit',
        'edit',
        visit,
        join(folder, 'ubah.json'),
        '--as',
        'ketua',
      );
      expect(code).toBe(2);
      const { error } = JSON.parse(stdout) as {
        error: { code: string; problems: { field: string; reason: string }[] };
      };
      expect(error.code).toBe('invalid-input');
      expect(error.problems).toMatchObject([{ field: rule.field, reason: rule.says }]);
    }
    expect(await folderFingerprint(join(folder, 'data', 'visits', visit))).toEqual(before);
  },
);
