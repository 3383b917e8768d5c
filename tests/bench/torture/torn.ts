import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { actOf, editsPerAct, firstAct, missingActs, visitAt, type Toll } from './visit-of.ts';

const acts = ['a', 'b', 'c'];

/** Cuts a journal after each of its bytes, with no snapshot beside it, and opens what is left. */
export async function tearTails(root: string): Promise<Toll> {
  const source = join(root, 'torn-source');
  const visit = await visitAt(source);
  await visit.commit(() => ({ by: 'penguji', changes: firstAct }));
  const ends = [(await readFile(join(source, 'edits.jsonl'))).length];
  for (const name of acts) {
    await visit.commit(() => ({ by: 'penguji', changes: actOf(name) }));
    ends.push((await readFile(join(source, 'edits.jsonl'))).length);
  }
  await visit.close();
  const journal = await readFile(join(source, 'edits.jsonl'));
  const toll = { trials: 0, unreadable: 0, lost: 0, unnoticed: 0 };
  for (let length = ends[0] ?? 0; length <= journal.length; length += 1) {
    toll.trials += 1;
    await openTorn(join(root, 'torn'), journal.subarray(0, length), ends, toll);
  }
  return toll;
}

async function openTorn(folder: string, left: Buffer, ends: readonly number[], toll: Toll): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'edits.jsonl'), left);
  try {
    const visit = await visitAt(folder);
    // A newline alone is written again; an act that lacks more was never acknowledged.
    const whole = ends.filter((end) => end <= left.length + 1).length - 1;
    toll.lost += missingActs(visit.content.comments, acts.slice(0, whole));
    if (visit.edits.length !== 1 + whole * editsPerAct) toll.lost += 1;
    const isTold = visit.tornBytes === Math.max(0, left.length - (ends[whole] ?? 0));
    if (!isTold) toll.unnoticed += 1;
    await visit.commit(() => ({ by: 'penguji', changes: actOf('after') }));
    await visit.close();
    const again = await visitAt(folder);
    toll.lost += missingActs(again.content.comments, [...acts.slice(0, whole), 'after']);
    await again.close();
  } catch (error) {
    console.error(`${left.length} bytes`, error);
    toll.unreadable += 1;
  }
}
