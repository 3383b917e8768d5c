import { sentence, type Sentence } from '../sentence.ts';
import type { Problem } from '../app-error.ts';
import { matchLinks, type NodeName } from '../instrument/match-links.ts';
import { Attendee, Contact } from '../../schema/people.ts';
import type { AttendeeField, ColumnMatch } from './attendee-fields.ts';
import { guessGroup, readGroup } from './attendee-group.ts';
import type { PastedTable } from './read-table.ts';

/** One row that can be taken: the attendee (without its place in the list) and the contact kept apart. */
export interface ImportedAttendee {
  line: number;
  attendee: Omit<Attendee, 'order'>;
  contact: Contact;
}

/** Rows that can be taken and, for the others, what is wrong on which line. */
export interface AttendeeImport {
  rows: ImportedAttendee[];
  problems: Problem[];
}

/** Reads the rows of a table under the chosen columns; a row with a problem is left out and said. */
export function importAttendees(
  table: Pick<PastedTable, 'rows'>,
  columns: ColumnMatch,
  pillars: readonly NodeName[] = [],
): AttendeeImport {
  const result: AttendeeImport = { rows: [], problems: [] };
  for (const { line, cells } of table.rows) {
    const row = readRow(line, cellsByField(cells, columns), pillars);
    if (row.problems.length > 0) result.problems.push(...row.problems);
    else result.rows.push({ line, attendee: row.attendee, contact: row.contact });
  }
  return result;
}

type Cells = Partial<Record<AttendeeField, string>>;

function cellsByField(cells: readonly string[], columns: ColumnMatch): Cells {
  const found: Cells = {};
  columns.forEach((field, index) => {
    const cell = cells[index];
    if (field !== undefined && cell !== undefined && cell !== '') found[field] = cell;
  });
  return found;
}

function readRow(line: number, cells: Cells, nodes: readonly NodeName[]) {
  const links = pillarsOf(cells.pillars ?? '', nodes);
  const position = cells.position ?? cells.organisation ?? '';
  const attendee = {
    ...pick(cells, ['name', 'organisation', 'rank', 'note']),
    position,
    group: cells.group === undefined ? guessGroup(position, cells.organisation) : (readGroup(cells.group) ?? 'other'),
    pillars: links.ids,
  };
  const contact = pick(cells, ['nip', 'phone', 'email']);
  const problems = [
    ...links.unknown.map((word) => problem(line, 'pillars', sentence('attendees.unknownPillar', { word }))),
    ...groupProblems(line, cells.group),
    ...schemaProblems(line, attendee, contact),
    ...nipProblems(line, contact.nip),
  ];
  return { attendee, contact, problems };
}

function pick<F extends AttendeeField>(cells: Cells, fields: readonly F[]): { [K in F]?: string } {
  return Object.fromEntries(
    fields.filter((field) => cells[field] !== undefined).map((field) => [field, cells[field]]),
  ) as {
    [K in F]?: string;
  };
}

function pillarsOf(cell: string, nodes: readonly NodeName[]): { ids: string[]; unknown: string[] } {
  const words = cell.split(/[,;/]+/u).map((word) => word.trim());
  const links = words.filter((word) => word !== '').map((word) => ({ word, id: idOf(word, nodes) }));
  return {
    ids: [...new Set(links.flatMap(({ id }) => (id === undefined ? [] : [id])))],
    unknown: links.filter(({ id }) => id === undefined).map(({ word }) => word),
  };
}

function idOf(word: string, nodes: readonly NodeName[]): string | undefined {
  return matchLinks(`#${word.replaceAll(' ', '')}`, nodes)[0]?.id;
}

function groupProblems(line: number, group?: string): Problem[] {
  if (group === undefined || readGroup(group) !== undefined) return [];
  return [problem(line, 'group', sentence('attendees.unknownGroup', { group }))];
}

function nipProblems(line: number, nip?: string): Problem[] {
  if (nip === undefined || /^\d{18}$/u.test(nip.replaceAll(/[\s.]/gu, ''))) return [];
  if (/^\d[.,]\d+e\+?\d+$/iu.test(nip)) {
    return [problem(line, 'nip', sentence('attendees.nipIsNumber', { nip }))];
  }
  return [problem(line, 'nip', sentence('attendees.nip'))];
}

function schemaProblems(line: number, attendee: Omit<Attendee, 'order'>, contact: Contact): Problem[] {
  if (attendee.position === '') {
    return [problem(line, 'position', sentence('attendees.noPosition'))];
  }
  const issues = [
    ...(Attendee.omit({ order: true }).safeParse(attendee).error?.issues ?? []),
    ...(Contact.safeParse(contact).error?.issues ?? []),
  ];
  return issues.map(({ path }) => problem(line, String(path[0]), sentence('attendees.unreadable')));
}

function problem(line: number, field: string, reason: Sentence): Problem {
  return { line, field, reason };
}
