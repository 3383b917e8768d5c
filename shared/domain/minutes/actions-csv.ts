import Papa from 'papaparse';
import type { Action } from '../../schema/meeting.ts';
import type { Language } from '../../schema/primitives.ts';
import { actionTitle } from '../actions/action-title.ts';

const priorities = {
  id: { low: 'rendah', normal: 'biasa', high: 'tinggi' },
  en: { low: 'low', normal: 'normal', high: 'high' },
};
const states = {
  id: { open: 'terbuka', done: 'selesai', dropped: 'dibatalkan' },
  en: { open: 'open', done: 'done', dropped: 'dropped' },
};

const columns: readonly { id: string; en: string; value: (action: Action, language: Language) => string }[] = [
  { id: 'Tindak lanjut', en: 'Action', value: actionTitle },
  { id: 'Penanggung jawab', en: 'Owner', value: (action) => action.owner ?? '' },
  { id: 'Instansi', en: 'Agency', value: (action) => action.organisation ?? '' },
  { id: 'Tenggat', en: 'Due', value: (action) => action.due ?? '' },
  { id: 'Prioritas', en: 'Priority', value: (action, language) => priorities[language][action.priority] },
  { id: 'Status', en: 'Status', value: (action, language) => states[language][action.status] },
  { id: 'Tautan', en: 'Links', value: (action) => action.links.join(' ') },
  { id: 'Bukti selesai', en: 'Proof', value: (action) => action.proof ?? '' },
  { id: 'Dibawa dari', en: 'Carried from', value: (action) => action.carriedFrom ?? '' },
];

/** The actions as CSV for a spreadsheet, with a byte order mark; cells that would run as formulas are kept as text. */
export function actionsCsv(actions: readonly Action[], language: Language): string {
  const rows = actions.map((action) => columns.map(({ value }) => value(action, language)));
  const head = columns.map((column) => column[language]);
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}`;
}
