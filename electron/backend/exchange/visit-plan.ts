import { sentence } from '../../../shared/domain/sentence.ts';
import { z } from 'zod';
import { AppError, type Problem } from '../../../shared/domain/app-error.ts';
import { entered, withoutOuterBlanks } from '../../../shared/domain/content/entered.ts';
import { recorded } from '../../../shared/domain/edits/changes.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import { VisitPlan } from '../../../shared/schema/visit-plan.ts';
import { freezeInstrument } from './instrument-file.ts';
import { listQuestionnaires, loadInstrument, type InstrumentFolders } from './instrument-library.ts';
import { planEntries, type PlanEntry } from './plan-entries.ts';
import { forbiddenEntries } from './forbidden-entries.ts';
import { readDocument } from './read-document.ts';

const WrittenPlan = z.preprocess(withoutOuterBlanks, VisitPlan);

/** Reads a visit plan from YAML or JSON. @throws AppError `invalid-input` with file, line and field of every problem. */
export function readVisitPlan(fileName: string, bytes: Uint8Array, folders: InstrumentFolders): Promise<VisitPlan> {
  let count = 0;
  return readDocument(WrittenPlan, fileName, bytes, async (plan) => {
    const { problems } = await provenPlan(plan, folders, () => `${(count += 1)}`);
    return problems;
  });
}

/** The first changes of the visit that a plan describes. @throws AppError `invalid-input` where it asks for what is forbidden. */
export async function changesOfPlan(
  plan: VisitPlan,
  folders: InstrumentFolders,
  nextId: () => string,
): Promise<Change[]> {
  const { changes, problems } = await provenPlan(plan, folders, nextId);
  if (problems.length === 0) return changes;
  throw new AppError('invalid-input', sentence('plan.unusable'), { problems });
}

async function provenPlan(
  plan: VisitPlan,
  folders: InstrumentFolders,
  nextId: () => string,
): Promise<{ changes: Change[]; problems: Problem[] }> {
  try {
    const instrument = await loadInstrument(folders, plan.instrument);
    // Every form, not only those that are planned: a survey may be added when the visit is under way.
    const frozen = freezeInstrument(instrument, await listQuestionnaires(folders));
    const entries = planEntries(plan, nextId);
    const first: PlanEntry = { collection: 'instrument', id: 'instrument', value: { ...frozen }, place: 'instrument' };
    const changes = entered(
      [first, ...entries].map(({ collection, id, value }) => recorded({ op: 'put', collection, id, values: value })),
    );
    return { changes, problems: forbiddenEntries(entries, changes) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found')
      return { changes: [], problems: [{ field: 'instrument', reason: error.sentence }] };
    throw error;
  }
}
