import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError, type Problem } from '../../../shared/domain/app-error.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import { VisitPlan } from '../../../shared/schema/visit-plan.ts';
import { freezeInstrument } from './instrument-file.ts';
import { listQuestionnaires, loadInstrument, loadQuestionnaire, type InstrumentFolders } from './instrument-library.ts';
import { planChanges } from './plan-changes.ts';
import { looseEnds } from './plan-references.ts';
import { readDocument } from './read-document.ts';

/** Reads a visit plan from YAML or JSON. @throws AppError `invalid-input` with file, line and field of every problem. */
export function readVisitPlan(fileName: string, bytes: Uint8Array, folders: InstrumentFolders): Promise<VisitPlan> {
  return readDocument(VisitPlan, fileName, bytes, (plan) => planProblems(plan, folders));
}

/** The first changes of the visit that a plan describes. @throws AppError `invalid-input` where it names what does not exist. */
export async function changesOfPlan(
  plan: VisitPlan,
  folders: InstrumentFolders,
  nextId: () => string,
): Promise<Change[]> {
  const problems = await planProblems(plan, folders);
  if (problems.length > 0) {
    throw new AppError('invalid-input', sentence('plan.unknownThings'), { problems });
  }
  const instrument = await loadInstrument(folders, plan.instrument);
  // Every form, not only those that are planned: a survey may be added when the visit is under way.
  return planChanges(plan, freezeInstrument(instrument, await listQuestionnaires(folders)), nextId);
}

async function planProblems(plan: VisitPlan, folders: InstrumentFolders): Promise<Problem[]> {
  try {
    const instrument = await loadInstrument(folders, plan.instrument);
    for (const survey of plan.surveys) await loadQuestionnaire(folders, survey.questionnaire);
    return looseEnds(plan, instrument);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found')
      return [{ field: 'instrument', reason: error.sentence }];
    throw error;
  }
}
