import { generateNKeysBetween } from 'fractional-indexing';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { sampleSize } from '../../../shared/domain/survey/sample-size.ts';
import { scoreSurvey } from '../../../shared/domain/survey/score-survey.ts';
import { answersOf } from '../../../shared/domain/survey/survey-answers.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { readSurveyCsv, type SurveyTable } from '../exchange/survey-csv.ts';
import { loadQuestionnaire } from '../exchange/instrument-library.ts';
import { os } from '../implement.ts';
import { editAct } from '../store/visit-acts.ts';

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
      const changes = responseChanges(content, { ...input, at, nextId: () => context.ports.ids.next() }, table);
      return editAct({ by: input.by, act: { code: 'import-responses' }, changes })(content, edits);
    });
    return { saved, added: table.rows.length, ignoredColumns: table.ignoredColumns };
  }),

  sample: os.surveys.sample.handler(({ input: { population } }) => ({ population, sample: sampleSize(population) })),
};

function responseChanges(
  content: Content,
  { survey, at, nextId }: { survey: string; at: string; nextId: () => string },
  { rows }: SurveyTable,
): Change[] {
  const last = Object.values(content.responses)
    .map(({ order }) => order)
    .toSorted()
    .at(-1);
  const keys = generateNKeysBetween(last ?? null, null, rows.length);
  return rows.map(({ answers, hasUsed, seconds }, index): Change => ({
    op: 'put',
    collection: 'responses',
    id: nextId(),
    value: {
      survey,
      at,
      channel: 'import',
      answers,
      order: keys[index] ?? '',
      ...(hasUsed === undefined ? {} : { hasUsed }),
      ...(seconds === undefined ? {} : { seconds }),
    },
  }));
}

/** The form of a survey, as it is frozen into the visit. @throws AppError `not-found`. */
function formOf(content: Content, survey: string): Questionnaire {
  const questionnaire = content.surveys[survey]?.questionnaire;
  const forms = content.instrument['instrument']?.instrument.questionnaires ?? [];
  const form = forms.find(({ id }) => id === questionnaire);
  if (form) return form;
  throw new AppError('not-found', sentence('survey.notHere'));
}
