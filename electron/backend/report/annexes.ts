import type { Content as Block } from 'pdfmake/interfaces.js';
import { scoreSurvey } from '../../../shared/domain/survey/score-survey.ts';
import { answersOf } from '../../../shared/domain/survey/survey-answers.ts';
import { listIndicators } from '../../../shared/domain/progress/list-indicators.ts';
import { chapter } from './cover.ts';
import { inOrder, type PaperContext } from './paper-context.ts';
import { breakable, orNone, ruledTable } from './paper-style.ts';

/** Results of the surveys, of how many respondents. */
export function surveyChapter({ words, input, instrument, decimal }: PaperContext): Block[] {
  const { surveyTable: names } = words;
  const rows = inOrder(input.content.surveys).map((survey) => {
    const form = instrument.questionnaires?.find((one) => one.id === survey.questionnaire);
    const score = form && scoreSurvey(form, answersOf(input.content.responses, survey.id));
    return [
      survey.title,
      String(score?.respondents ?? 0),
      survey.target === undefined ? '–' : String(survey.target),
      [decimal(score?.display), score?.band ?? ''].filter(Boolean).join(' '),
    ];
  });
  const head = [names.title, names.respondents, names.target, names.index];
  return chapter(
    words.chapters.survey,
    orNone(rows.length > 0 ? [ruledTable(['*', 70, 60, 80], head, rows)] : [], words.none),
    'follows',
  );
}

/** Everyone met, and at which sessions they were. */
export function attendanceChapter({ words, input }: PaperContext): Block[] {
  const { attendee: names, presence } = words;
  const { attendees, attendance, sessions } = input.content;
  const rows = inOrder(attendees).map((attendee) => [
    attendee.name ?? '',
    attendee.position,
    attendee.organisation ?? '',
    Object.values(attendance)
      .filter((one) => one.attendee === attendee.id)
      .map((one) => `${sessions[one.session]?.title ?? one.session}: ${presence[one.status]}`)
      .join('\n'),
  ]);
  const table =
    rows.length > 0
      ? [ruledTable([90, '*', '*', 130], [names.name, names.position, names.organisation, names.sessions], rows)]
      : [];
  return chapter(words.chapters.attendance, orNone(table, words.none), 'follows');
}

/** Photos with caption, time, hash and what they show; other files by name and hash. */
export function evidenceAnnex({ words, input }: PaperContext): Block[] {
  const { photo } = words;
  const blocks = inOrder(input.content.evidence).map((evidence): Block => {
    const isPhoto = input.photos[evidence.sha256] !== undefined;
    return {
      unbreakable: true,
      margin: [0, 0, 0, 12],
      stack: [
        ...(isPhoto ? [{ image: `photo:${evidence.sha256}`, fit: [453, 290] as [number, number] }] : []),
        { text: evidence.caption ?? evidence.fileName, bold: true, margin: [0, 4, 0, 0] },
        {
          text: [
            evidence.indicators.length > 0 ? `${photo.for} ${evidence.indicators.join(', ')} · ` : '',
            evidence.takenAt ? `${photo.taken} ${evidence.takenAt} · ` : '',
            isPhoto ? '' : `${photo.notPrinted} `,
            `${photo.hash} ${breakable(evidence.sha256)}`,
          ],
          style: 'small',
        },
      ],
    };
  });
  return chapter(words.chapters.evidence, orNone(blocks, words.none));
}

/** How each value came about: inputs, rule, exact value. */
export function traceAnnex({ words, input, instrument, mark, decimal, text }: PaperContext): Block[] {
  const names = new Map(
    listIndicators(instrument).flatMap(({ path, indicator }) => [
      ...path.map((node) => [node.id, text(node.title)] as const),
      [indicator.id, ''] as const,
    ]),
  );
  const rows = Object.entries(input.score.nodes).map(([id, node]) => [
    { text: `${id} ${names.get(id) ?? ''}` },
    words.rules[node.rule],
    {
      text: node.inputs
        .map((one) => `${mark(one.id)} ${decimal(one.given)}${one.leftOut ? ` (${words.trace.leftOut})` : ''}`)
        .join('; '),
      fontSize: 7.5,
    },
    { text: breakable(decimal(node.fraction ?? node.value)), alignment: 'right' as const },
  ]);
  return chapter(words.chapters.traces, [
    ruledTable([110, 80, '*', 70], [words.code, words.trace.rule, words.trace.inputs, words.trace.exact], rows),
  ]);
}
