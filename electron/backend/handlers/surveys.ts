import { sentence } from '../../../shared/domain/sentence.ts';
import { actorOf } from '../../../shared/domain/team/actors.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { importResponses } from '../../../shared/domain/survey/edit-responses.ts';
import { sampleSize } from '../../../shared/domain/survey/sample-size.ts';
import { scoreSurvey } from '../../../shared/domain/survey/score-survey.ts';
import { answersOf } from '../../../shared/domain/survey/survey-answers.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { readSurveyCsv } from '../exchange/survey-csv.ts';
import { loadQuestionnaire } from '../exchange/instrument-library.ts';
import { os } from '../implement.ts';
import { editAct } from '../store/visit-acts.ts';

/** Answers the calls of `surveys`. */
export const surveys = {
  scoreFile: os.surveys.scoreFile.handler(async ({ context, input }) => {
    const { fileName, bytes } = context.uploads.take(input.upload);
    const form = await loadQuestionnaire(context.folders, input.questionnaire);
    const { rows, ignoredColumns } = readSurveyCsv(form, fileName, bytes);
    return { ...scoreSurvey(form, rows), ignoredColumns };
  }),

  ofVisit: os.surveys.ofVisit.handler(async ({ context, input }) => {
    const { content } = await context.store.open(input.visit);
    return scoreSurvey(formOf(content, input.survey), answersOf(content.responses, input.survey));
  }),

  importResponses: os.surveys.importResponses.handler(async ({ context, input }) => {
    const { fileName, bytes } = context.uploads.take(input.upload);
    const visit = await context.store.open(input.visit);
    const table = readSurveyCsv(formOf(visit.content, input.survey), fileName, bytes);
    const at = context.ports.clock.now().toISOString();
    const saved = await visit.commit((content, edits) => {
      const into = { survey: input.survey, at, nextId: () => context.ports.ids.next() };
      return editAct({ ...actorOf(input), ...importResponses(content, into, table.rows) })(content, edits);
    });
    return { saved, added: table.rows.length, ignoredColumns: table.ignoredColumns };
  }),

  sample: os.surveys.sample.handler(({ input: { population } }) => ({ population, sample: sampleSize(population) })),
};

/** The form of a survey, as it is frozen into the visit. @throws AppError `not-found`. */
function formOf(content: Content, survey: string): Questionnaire {
  const questionnaire = content.surveys[survey]?.questionnaire;
  const forms = content.instrument['instrument']?.instrument.questionnaires ?? [];
  const form = forms.find(({ id }) => id === questionnaire);
  if (form) return form;
  throw new AppError('not-found', sentence('survey.notHere'));
}
