import Papa from 'papaparse';
import { languages } from '../../i18n/languages.ts';
import type { Action } from '../../schema/meeting.ts';
import type { Language } from '../../schema/primitives.ts';
import { actionTitle } from './action-title.ts';

/** The actions as CSV for a spreadsheet, with a byte order mark; cells that would run as formulas are kept as text. */
export function actionsCsv(actions: readonly Action[], language: Language): string {
  const words = languages[language].csv.actions;
  const rows = actions.map((action) => [
    actionTitle(action, language),
    action.owner ?? '',
    action.organisation ?? '',
    action.due ?? '',
    words.priority[action.priority],
    words.status[action.status],
    action.links.join(' '),
    action.proof ?? '',
    action.carriedFrom ?? '',
  ]);
  const { text, owner, organisation, due, priority, status, links, proof, carriedFrom } = words.columns;
  const head = [text, owner, organisation, due, priority, status, links, proof, carriedFrom];
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}`;
}
