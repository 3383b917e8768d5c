import Papa from 'papaparse';
import type { Questionnaire } from '../../schema/instrument.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Response } from '../../schema/survey.ts';

const words = {
  id: { yes: 'ya', no: 'tidak', unknown: 'tidak tahu', kiosk: 'kios', paper: 'kertas', import: 'impor' },
  en: { yes: 'yes', no: 'no', unknown: 'unknown', kiosk: 'kiosk', paper: 'paper', import: 'import' },
};
// Marked so that no item of a form bears the same name.
const heads = {
  id: { before: ['responden', 'pernah', 'detik'], after: ['cara_isi', 'saat_isi', 'persetujuan', 'catatan_responden'] },
  en: {
    before: ['respondent', 'used', 'seconds'],
    after: ['filled_by', 'filled_at', 'consent_at', 'respondent_comment'],
  },
};

/**
 * The answers of a survey as CSV, a respondent a row under a number and never a name, with a byte order mark; reading
 * it back gives the same answers. Cells that would run as formulas are kept as text.
 */
export function responsesCsv(form: Questionnaire, responses: readonly Response[], language: Language): string {
  const { before, after } = heads[language];
  const rows = responses.map((response, index) => [
    `${index + 1}`,
    ...aboutService(response, language),
    ...form.items.map(({ id }) => cellOf(response.answers[id], language)),
    words[language][response.channel],
    response.at,
    response.consentAt ?? '',
    response.comment ?? '',
  ]);
  const head = [...before, ...form.items.map(({ id }) => id), ...after];
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}`;
}

function aboutService({ hasUsed, seconds }: Response, language: Language): string[] {
  const used = hasUsed === undefined ? '' : words[language][hasUsed ? 'yes' : 'no'];
  return [used, seconds === undefined ? '' : `${seconds}`];
}

function cellOf(answer: number | 'unknown' | undefined, language: Language): string {
  if (answer === undefined) return '';
  return answer === 'unknown' ? words[language].unknown : `${answer}`;
}
