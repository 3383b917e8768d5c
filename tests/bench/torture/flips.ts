import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repairVisit } from '../../../electron/backend/store/repair-visit.ts';
import { nodePorts } from '../../../electron/hosts/node-ports.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { actOf, firstAct, missingActs, visitAt, type Toll } from './visit-of.ts';

const acts = Array.from({ length: 40 }, (_, index) => `f${index}`);

/** Flips one bit at a random place of the journal or the snapshot, opens, and restores what is kept shut. */
export async function flipBits(root: string, trials: number): Promise<Toll> {
  const source = join(root, 'flip-source');
  const visit = await visitAt(source);
  await visit.commit(() => ({ by: 'penguji', changes: firstAct }));
  for (const name of acts) await visit.commit(() => ({ by: 'penguji', changes: actOf(name) }));
  await visit.close();
  const toll = { trials: 0, unreadable: 0, lost: 0, unnoticed: 0 };
  for (; toll.trials < trials; toll.trials += 1) {
    const folder = join(root, 'flip');
    await rm(folder, { recursive: true, force: true });
    await cp(source, folder, { recursive: true });
    const file = toll.trials % 2 === 0 ? 'edits.jsonl' : 'visit.json';
    const offset = await flipBit(join(folder, file));
    try {
      await openDamaged(folder, file, toll);
    } catch (error) {
      console.error(file, offset, error);
      toll.unreadable += 1;
    }
  }
  return toll;
}

async function flipBit(file: string): Promise<number> {
  const bytes = await readFile(file);
  const offset = Math.floor(Math.random() * bytes.length);
  bytes[offset] = (bytes[offset] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
  await writeFile(file, bytes);
  return offset;
}

async function openDamaged(folder: string, file: string, toll: Toll): Promise<void> {
  const told = await openOrRepair(folder);
  if (told !== file) toll.unnoticed += 1;
  const visit = await visitAt(folder);
  toll.lost += missingActs(visit.content.comments, acts);
  await visit.close();
}

/** Opens a visit, and repairs it where it is kept shut; answers the file that was named as damaged. */
async function openOrRepair(folder: string): Promise<string | undefined> {
  try {
    const visit = await visitAt(folder);
    const { rebuilt, tornBytes } = visit;
    await visit.close();
    return tornBytes > 0 ? 'edits.jsonl' : rebuilt?.details.problems?.[0]?.file;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'store-corrupt') throw error;
    await repairVisit({ folder, actor: { by: 'penguji' }, ports: nodePorts, device: 'laptop' });
    return error.details.problems?.[0]?.file;
  }
}
