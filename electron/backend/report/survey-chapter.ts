import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { ordered, type Listed } from '../../../shared/domain/entities/ordered.ts';
import { answersOf } from '../../../shared/domain/survey/survey-answers.ts';
import { scoreSurvey, type SurveyScore } from '../../../shared/domain/survey/score-survey.ts';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import type { Survey } from '../../../shared/schema/survey.ts';
import type { Chapter } from './chapters.ts';
import { partHeading } from '../typesetting/keep-with-next.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, ink, orNone, right, ruledTable, type Margins } from './paper-style.ts';
import { surveyTitle } from '../../../shared/domain/survey/survey-title.ts';

/** Results of the surveys, of how many respondents, and what to know before believing them. */
export function surveyChapter(paper: PaperContext): Chapter {
  const { words, input, instrument, decimal, count, band } = paper;
  const { surveyTable: names } = words;
  const surveys = ordered(input.content.surveys).map((survey) => {
    const form = instrument.questionnaires?.find((one) => one.id === survey.questionnaire);
    return { survey, form, score: form && scoreSurvey(form, answersOf(input.content.responses, survey.id)) };
  });
  const rows = surveys.map(({ survey, form, score }): TableCell[] => [
    breakable(surveyTitle(survey, input.language), 30),
    right(count(score?.respondents ?? 0)),
    right(count(survey.target)),
    { ...right(decimal(score?.display)), bold: true },
    band(form?.bands, score?.band),
  ]);
  const head = [names.title, right(names.respondents), right(names.target), right(names.index), names.band];
  return {
    title: words.chapters.survey,
    blocks: [
      ...orNone(rows.length > 0 ? [ruledTable(['*', 54, 46, 46, 90], head, rows)] : [], words.none),
      ...surveys.flatMap(({ survey, form, score }) =>
        form && score && score.respondents > 0 ? itemTable(paper, { survey, form, score }) : [],
      ),
    ],
  };
}

interface ScoredSurvey {
  survey: Listed<Survey>;
  form: Questionnaire;
  score: SurveyScore;
}

/** The items of one survey on one page, where they are few enough, with what to know about the answers. */
function itemTable(paper: PaperContext, { survey, form, score }: ScoredSurvey): Block[] {
  const { words, text, decimal, count, input } = paper;
  const { surveyTable: names } = words;
  const title = breakable(surveyTitle(survey, input.language), 40);
  const rows = form.items.map((item): TableCell[] => {
    const found = score.items[item.id];
    return [text(item.text), right(count(found?.answered ?? 0)), { ...right(decimal(found?.display)), bold: true }];
  });
  const head = [names.item, right(names.answered), right(`${names.mean} (${form.scale.min}–${form.scale.max})`)];
  const flags = flagsText(paper, score);
  const blocks: Block[] = [
    ruledTable(['*', 62, 80], head, rows),
    ...(flags === '' ? [] : [{ text: flags, color: ink.warn, fontSize: 8, margin: [0, 4, 0, 0] as Margins }]),
  ];
  if (!isSmall(form, text)) return [...partHeading(title), ...blocks];
  const heading = { text: title, style: 'section' };
  return [{ unbreakable: true, margin: [0, 16, 0, 0], stack: [heading, ...blocks] }];
}

/** A form of a few short items is kept on one page with its heading. */
function isSmall({ items }: Questionnaire, text: PaperContext['text']): boolean {
  return items.length <= 12 && items.every((item) => text(item.text).length <= 120);
}

/** ▲ terlalu cepat: 1 · jawaban persis sama dengan responden lain: 12. Each kind once, with how many people it is about. */
function flagsText({ words, count }: PaperContext, { flags }: SurveyScore): string {
  const people = Map.groupBy(flags, ({ kind }) => kind);
  const named = [...people].map(([kind, some]) => {
    const respondents = new Set(some.flatMap((flag) => flag.respondents));
    return `${words.surveyFlags[kind]}: ${count(respondents.size)}`;
  });
  return named.length === 0 ? '' : `▲ ${named.join(' · ')}`;
}
