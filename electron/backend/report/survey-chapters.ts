import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { adoptionOf, type Adoption } from '../../../shared/domain/services/adoption.ts';
import { supplyBars } from '../../../shared/charts/supply-bars.ts';
import { ordered, type Listed } from '../../../shared/domain/minutes/ordered-lines.ts';
import { answersOf } from '../../../shared/domain/survey/survey-answers.ts';
import { scoreSurvey, type SurveyScore } from '../../../shared/domain/survey/score-survey.ts';
import type { Service } from '../../../shared/schema/assessment.ts';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import type { Survey } from '../../../shared/schema/survey.ts';
import { chapter } from './cover.ts';
import { chartSvg } from './chart-svg.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, ink, orNone, ruledTable } from './paper-style.ts';

/** Results of the surveys, of how many respondents, and what to know before believing them. */
export function surveyChapter(paper: PaperContext): Block[] {
  const { words, input, instrument, decimal } = paper;
  const { surveyTable: names } = words;
  const surveys = ordered(input.content.surveys).map((survey) => {
    const form = instrument.questionnaires?.find((one) => one.id === survey.questionnaire);
    return { survey, form, score: form && scoreSurvey(form, answersOf(input.content.responses, survey.id)) };
  });
  const rows = surveys.map(({ survey, score }): TableCell[] => [
    breakable(survey.title, 30),
    String(score?.respondents ?? 0),
    survey.target === undefined ? '–' : String(survey.target),
    { text: [decimal(score?.display), score?.band ?? ''].filter(Boolean).join(' · '), bold: true },
  ]);
  const head = [names.title, names.respondents, names.target, names.index];
  return chapter(
    words.chapters.survey,
    [
      ...orNone(rows.length > 0 ? [ruledTable(['*', 62, 52, 110], head, rows)] : [], words.none),
      ...surveys.flatMap(({ survey, form, score }) =>
        form && score && score.respondents > 0 ? itemTable(paper, { survey, form, score }) : [],
      ),
    ],
    'follows',
  );
}

interface ScoredSurvey {
  survey: Listed<Survey>;
  form: Questionnaire;
  score: SurveyScore;
}

function itemTable({ words, text, decimal }: PaperContext, { survey, form, score }: ScoredSurvey): Block[] {
  const { surveyTable: names } = words;
  const rows = form.items.map((item): TableCell[] => {
    const found = score.items[item.id];
    return [text(item.text), String(found?.answered ?? 0), { text: decimal(found?.display), bold: true }];
  });
  const flags = score.flags.map(({ kind, respondents }) => `${words.surveyFlags[kind]}: ${respondents.length}`);
  return [
    { text: survey.title, style: 'section', headlineLevel: 1 },
    ruledTable(
      ['*', 62, 62],
      [names.item, names.answered, `${names.mean} (${form.scale.min}–${form.scale.max})`],
      rows,
    ),
    ...(flags.length > 0 ? [{ text: `▲ ${flags.join(' · ')}`, color: ink.warn, fontSize: 8 }] : []),
  ];
}

/** Supply against demand: what a service offers, and who uses it. */
export function servicesChapter(paper: PaperContext): Block[] {
  const { words, input, decimal } = paper;
  const { service: names } = words;
  const services = ordered(input.content.services);
  const count = (value: number | undefined): string => (value === undefined ? '–' : String(value));
  const rows = services.map((service): TableCell[] => [
    breakable(service.name, 24),
    breakable(service.supply ?? '', 24),
    count(service.target),
    count(service.registered),
    count(service.active),
    adoptionCell(adoptionOf(service), decimal),
  ]);
  const head = [names.name, names.supply, names.target, names.registered, names.active, names.adoption];
  const table = rows.length > 0 ? [ruledTable(['*', '*', 46, 50, 42, 42], head, rows)] : [];
  return chapter(
    words.chapters.services,
    orNone([...table, ...(rows.length > 0 ? supplyChart(paper, services.slice(0, 12)) : [])], words.none),
    'follows',
  );
}

function adoptionCell(adoption: Adoption | undefined, decimal: PaperContext['decimal']): TableCell {
  if (!adoption) return '–';
  const text = `${adoption.isLow ? '▲ ' : ''}${decimal(adoption.percent)} %`;
  return adoption.isLow ? { text, bold: true, color: ink.warn } : { text, bold: true };
}

function supplyChart({ words, room, input }: PaperContext, services: Service[]): Block[] {
  const { service: names } = words;
  const chart = supplyBars({
    labels: services.map(({ name }) => (name.length <= 34 ? name : `${name.slice(0, 33)}…`)),
    series: [
      { label: names.target, values: services.map(({ target }) => target ?? null) },
      { label: names.registered, values: services.map(({ registered }) => registered ?? null) },
      { label: names.active, values: services.map(({ active }) => active ?? null) },
    ],
    colors: { accent: ink.accent, ink: ink.text, mute: '#8f99a6', line: ink.line },
    locale: input.language,
  });
  return [{ svg: chartSvg(chart, 560, 70 + 44 * services.length), width: room }];
}

/** What the parties gained: before → after, and whence it is known. */
export function benefitsChapter({ words, input }: PaperContext): Block[] {
  const { benefit: names } = words;
  const rows = ordered(input.content.benefits).map((benefit): TableCell[] => [
    { text: benefit.relation, bold: true },
    breakable([benefit.party, benefit.claim].filter(Boolean).join(': '), 24),
    breakable([benefit.before, benefit.unit].filter(Boolean).join(' '), 12),
    breakable([benefit.after, benefit.unit].filter(Boolean).join(' '), 12),
    breakable(benefit.period ?? '', 12),
    breakable(benefit.source ?? '', 14),
  ]);
  const head = [names.relation, names.claim, names.before, names.after, names.period, names.source];
  return chapter(
    words.chapters.benefits,
    orNone(rows.length > 0 ? [ruledTable([46, '*', 62, 62, 62, 72], head, rows)] : [], words.none),
    'follows',
  );
}
