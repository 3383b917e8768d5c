import Papa from 'papaparse';
import { languages } from '../../i18n/languages.ts';
import { collectionFields, type FieldName } from '../../schema/collection-fields.ts';
import type { Action } from '../../schema/meeting.ts';
import type { Language } from '../../schema/primitives.ts';
import { actionTitle } from './action-title.ts';

/** What a spreadsheet of actions shows: not what only Tinjau can follow. */
const columns = collectionFields('actions').filter(
  ({ name, kind }) => kind !== 'order' && kind !== 'reference' && name !== 'evidence',
);

/** The actions as CSV for a spreadsheet, with a byte order mark; cells that would run as formulas are kept as text. */
export function actionsCsv(actions: readonly Action[], language: Language): string {
  const { fields } = languages[language].messages;
  const head = columns.map(({ name }) => fields.actions[name]);
  const rows = actions.map((action) => columns.map(({ name }) => cellOf(action, name, language)));
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}`;
}

function cellOf(action: Action, name: FieldName<'actions'>, language: Language): string {
  const words = languages[language].csv.actions;
  if (name === 'text') return actionTitle(action, language);
  if (name === 'priority') return words.priority[action.priority];
  if (name === 'status') return words.status[action.status];
  const value = action[name] ?? '';
  return typeof value === 'string' ? value : value.join(' ');
}
