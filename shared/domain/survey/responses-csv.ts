import Papa from 'papaparse';
import { languages } from '../../i18n/languages.ts';
import type { Questionnaire } from '../../schema/instrument.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Response } from '../../schema/survey.ts';

/**
 * The answers of a survey as CSV, a respondent a row under a number and never a name, with a byte order mark; reading
 * it back gives the same answers. Cells that would run as formulas are kept as text.
 */
export function responsesCsv(form: Questionnaire, responses: readonly Response[], language: Language): string {
  const words = languages[language].csv.responses;
  const cellOf = (answer: number | 'unknown' | undefined): string =>
    answer === 'unknown' ? words.unknown : `${answer ?? ''}`;
  const rows = responses.map(({ hasUsed, seconds, answers, channel, at, consentAt = '', comment = '' }, index) => [
    `${index + 1}`,
    hasUsed === undefined ? '' : words[hasUsed ? 'yes' : 'no'],
    `${seconds ?? ''}`,
    ...form.items.map(({ id }) => cellOf(answers[id])),
    words.channels[channel],
    at,
    consentAt,
    comment,
  ]);
  const head = [
    words.respondent,
    words.hasUsed,
    words.seconds,
    ...form.items.map(({ id }) => id),
    words.channel,
    words.at,
    words.consentAt,
    words.comment,
  ];
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}`;
}
