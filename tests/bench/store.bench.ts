import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodePorts } from '../../electron/hosts/node-ports.ts';
import { openVisit, type OpenVisit } from '../../electron/backend/store/open-visit.ts';
import type { Change } from '../../shared/schema/edit.ts';

/** The issue of an edit and of an open, each as a ratio to what the disk and the language need for the same bytes. */
const bounds = { edit: 1.5, behind: 1.2, open: 4 };
const samples = 1000;
/** So many are made before, and not counted: by then everything is compiled. */
const warming = 200;
const behind = 50_000;
const megabytes = 10;

const root = await mkdtemp(join(tmpdir(), 'tinjau-store-'));
try {
  const ratios = { edit: await editAgainstRaw(), behind: await withManyBehind(), open: await openAgainstParse() };
  const over = Object.entries(ratios).filter(([name, ratio]) => ratio > bounds[name as keyof typeof bounds]);
  process.exitCode = over.length === 0 ? 0 : 1;
} finally {
  await rm(root, { recursive: true, force: true });
}

/** One edit at a time, in turn with a raw append and fdatasync of as many bytes; now the one comes first, now the other. */
async function editAgainstRaw(): Promise<number> {
  const visit = await visitAt('edit');
  const raw = await open(join(root, 'raw'), 'w');
  const edits: number[] = [];
  const references: number[] = [];
  let line = Buffer.alloc(0);
  const editOnce = async (n: number): Promise<void> => {
    line = Buffer.alloc(await editBytes(visit, n, edits), 'x');
  };
  const appendOnce = async (): Promise<void> => {
    const started = performance.now();
    await raw.write(line);
    await raw.datasync();
    references.push(performance.now() - started);
  };
  for (let n = 0; n < warming + samples; n += 1) {
    if (n % 2 === 0) await appendOnce();
    await editOnce(n);
    if (n % 2 === 1) await appendOnce();
  }
  await raw.close();
  await visit.close();
  return report(
    'one edit, p50',
    quantile(edits.slice(warming), 0.5),
    quantile(references.slice(warming), 0.5),
    bounds.edit,
  );
}

/** Makes an edit, notes how long it took, and answers how many bytes it wrote. */
async function editBytes(visit: OpenVisit, n: number, times: number[]): Promise<number> {
  const started = performance.now();
  const { edits } = await visit.commit(() => ({ by: 'Asesor', changes: [comment(n)] }));
  times.push(performance.now() - started);
  return Buffer.byteLength(JSON.stringify(edits[0])) + 1;
}

/** Edits of a visit with a long history, in turn with those of an empty one. */
async function withManyBehind(): Promise<number> {
  const long = await visitAt('long');
  for (let n = 0; n < behind; n += 500) await fill(long, n, 500);
  const empty = await visitAt('empty');
  const times: { long: number[]; empty: number[] } = { long: [], empty: [] };
  for (let n = 0; n < samples; n += 1) {
    await editBytes(long, behind + n, times.long);
    await editBytes(empty, n, times.empty);
  }
  await long.close();
  await empty.close();
  const what = `one edit with ${behind} behind it, p95`;
  return report(what, quantile(times.long, 0.95), quantile(times.empty, 0.95), bounds.behind);
}

/** Opening, which proves the whole history, in turn with reading the same files and parsing every line. */
async function openAgainstParse(): Promise<number> {
  const visit = await visitAt('large');
  const journal = join(visit.folder, 'edits.jsonl');
  const snapshot = join(visit.folder, 'visit.json');
  for (let n = 0; (await readFile(journal)).length < megabytes * 1_000_000; n += 1000) await fill(visit, n, 1000);
  await visit.close();
  const opens: number[] = [];
  const parses: number[] = [];
  for (let round = 0; round < 11; round += 1) {
    let started = performance.now();
    const opened = await visitAt('large');
    opens.push(performance.now() - started);
    await opened.close();
    started = performance.now();
    const lines = (await readFile(journal, 'utf8')).split('\n').slice(0, -1);
    const parsed: unknown[] = [
      ...lines.map((line): unknown => JSON.parse(line)),
      JSON.parse(await readFile(snapshot, 'utf8')),
    ];
    parses.push(performance.now() - started);
    if (parsed.length !== opened.edits.length + 1) throw new Error('the visit was not read whole');
  }
  return report(`open of a ${megabytes} MB visit, p50`, quantile(opens, 0.5), quantile(parses, 0.5), bounds.open);
}

async function fill(visit: OpenVisit, from: number, count: number): Promise<void> {
  const changes = Array.from({ length: count }, (_, n) => comment(from + n));
  await visit.commit(() => ({ by: 'Asesor', changes }));
}

function comment(n: number): Change {
  const text = `Catatan lapangan nomor ${n}: layanan diperiksa di tempat bersama pengelolanya.`;
  return {
    op: 'put',
    collection: 'comments',
    id: `c${n}`,
    value: { about: 'visit', text, at: '2020-02-26T02:00:00.000Z' },
  };
}

function visitAt(id: string): Promise<OpenVisit> {
  const warn = (error: unknown): never => {
    throw error;
  };
  return openVisit({ id, folder: join(root, id), ports: nodePorts, device: 'laptop', warn });
}

function report(what: string, time: number, reference: number, bound: number): number {
  const ratio = time / reference;
  const times = `${time.toFixed(3)} ms against ${reference.toFixed(3)} ms`;
  console.log(`${what}: ${times}, ${ratio.toFixed(2)} × of at most ${bound} ×`);
  return ratio;
}

function quantile(times: number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}
