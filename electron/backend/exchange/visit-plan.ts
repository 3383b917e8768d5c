import { AppError, type Problem } from '../../../shared/domain/app-error.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import { VisitPlan } from '../../../shared/schema/visit-plan.ts';
import { freezeInstrument, loadInstrument, loadQuestionnaire } from './instrument-file.ts';
import { planChanges } from './plan-changes.ts';
import { looseEnds } from './plan-references.ts';
import { readDocument } from './read-document.ts';

/** Reads a visit plan from YAML or JSON. @throws AppError `invalid-input` with file, line and field of every problem. */
export function readVisitPlan(fileName: string, bytes: Uint8Array, resources: string): Promise<VisitPlan> {
  return readDocument(VisitPlan, fileName, bytes, (plan) => planProblems(plan, resources));
}

/** The first changes of the visit that a plan describes. @throws AppError `invalid-input` where it names what does not exist. */
export async function changesOfPlan(plan: VisitPlan, resources: string, nextId: () => string): Promise<Change[]> {
  const problems = await planProblems(plan, resources);
  if (problems.length > 0) {
    const sentence = {
      id: 'Rencana kunjungan menyebut hal yang tidak ada.',
      en: 'The plan names things that do not exist.',
    };
    throw new AppError('invalid-input', sentence, { problems });
  }
  const instrument = await loadInstrument(resources, plan.instrument);
  const forms = [...new Set(plan.surveys.map((survey) => survey.questionnaire))];
  const questionnaires = await Promise.all(forms.map((form) => loadQuestionnaire(resources, form)));
  return planChanges(plan, freezeInstrument(instrument, questionnaires), nextId);
}

async function planProblems(plan: VisitPlan, resources: string): Promise<Problem[]> {
  try {
    const instrument = await loadInstrument(resources, plan.instrument);
    for (const survey of plan.surveys) await loadQuestionnaire(resources, survey.questionnaire);
    return looseEnds(plan, instrument);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found')
      return [{ field: 'instrument', reason: error.sentence }];
    throw error;
  }
}
