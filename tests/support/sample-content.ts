import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changesOfPlan, readVisitPlan } from '../../electron/backend/exchange/visit-plan.ts';
import { applyInPlace } from '../../shared/domain/edits/apply-change.ts';
import { emptyContent, type Content } from '../../shared/schema/content.ts';

const resources = join(import.meta.dirname, '../../resources');

/** The content of the shipped sample visit, fresh for each caller. */
export async function sampleContent(): Promise<Content> {
  const file = 'bojonegoro-2020.yaml';
  // Nothing is kept there: only shipped instruments are read.
  const folders = { resources, data: join(tmpdir(), 'tinjau-without-data') };
  const plan = await readVisitPlan(file, await readFile(join(resources, 'samples', file)), folders);
  let count = 0;
  const content = emptyContent();
  for (const change of await changesOfPlan(plan, folders, () => `id-${++count}`)) applyInPlace(content, change);
  return content;
}
