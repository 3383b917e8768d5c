import { fold } from '../words/fold-words.ts';
import { attendeeFields, type AttendeeField, type ColumnMatch } from './attendee-fields.ts';
import { guessColumns } from './guess-columns.ts';
import type { PastedTable } from './read-table.ts';

/** Words by which office spreadsheets head these columns, in both languages; the first ones also within a longer heading. */
const headings: Record<AttendeeField, { within: readonly string[]; whole: readonly string[] }> = {
  name: { within: ['nama', 'name'], whole: ['nama lengkap', 'nama peserta', 'full name'] },
  position: { within: ['jabatan', 'position'], whole: ['posisi', 'peran', 'title'] },
  organisation: {
    within: ['instansi', 'opd', 'skpd', 'unit kerja', 'perangkat daerah', 'agency', 'organisation', 'organization'],
    whole: ['organisasi', 'office', 'lembaga', 'unit', 'dinas'],
  },
  group: { within: ['kelompok', 'unsur'], whole: ['group', 'kategori'] },
  pillars: { within: ['pilar', 'pillar', 'pillars'], whole: ['dimensi'] },
  rank: { within: ['pangkat', 'golongan', 'gol'], whole: ['rank'] },
  nip: { within: ['nip', 'n i p', 'nomor induk pegawai'], whole: ['employee number'] },
  phone: { within: ['hp', 'telepon', 'telp', 'wa', 'whatsapp', 'phone', 'mobile'], whole: ['kontak', 'no kontak'] },
  email: { within: ['email', 'e mail', 'surel'], whole: [] },
  note: { within: ['catatan', 'keterangan'], whole: ['ket', 'note', 'remarks'] },
};

/** A table with its heading taken off, and the field of each column. */
export interface HeadedTable {
  head: readonly string[];
  rows: PastedTable['rows'];
  columns: ColumnMatch;
}

/**
 * Takes the heading off a table; titles above it go with it. Without one the columns are guessed from what they hold.
 * `says` overrules whether there is a heading.
 */
export function headed({ rows }: PastedTable, says?: boolean): HeadedTable {
  const found = rows.slice(0, mostTitles).findIndex(({ cells }) => isHead(cells));
  const at = says === true ? Math.max(found, 0) : says === false ? -1 : found;
  const head = rows[at]?.cells ?? [];
  const rest = rows.slice(at + 1);
  return { head, rows: rest, columns: at < 0 ? guessColumns(rest.map(({ cells }) => cells)) : matchColumns(head) };
}

const mostTitles = 10;

/** Matches the headings of a table to fields: those that are a field's words first, then those that contain them. */
export function matchColumns(head: readonly string[]): ColumnMatch {
  const words = head.map(wordsOf);
  const taken = new Set<AttendeeField>();
  const take = (field: AttendeeField | undefined): AttendeeField | undefined => {
    if (field !== undefined) taken.add(field);
    return field;
  };
  const free = (): AttendeeField[] => attendeeFields.filter((field) => !taken.has(field));
  const whole = words.map((heading) => take(free().find((field) => isWhole(field, heading))));
  return words.map((heading, index) => whole[index] ?? take(closest(heading, free())));
}

/** Whether a row is the head of a table: a heading is a field's words, or two contain them; and none is a number. */
function isHead(row: readonly string[]): boolean {
  if (row.some((cell) => /^\d{4,}$/u.test(cell))) return false;
  const words = row.map(wordsOf);
  const isExact = words.some((heading) => attendeeFields.some((field) => isWhole(field, heading)));
  return isExact || words.filter((heading) => closest(heading, attendeeFields) !== undefined).length > 1;
}

function wordsOf(heading: string): string {
  return fold(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isWhole(field: AttendeeField, heading: string): boolean {
  return headings[field].within.includes(heading) || headings[field].whole.includes(heading);
}

/** The field whose longest words stand in a heading: "Nama instansi" is the agency. */
function closest(heading: string, fields: readonly AttendeeField[]): AttendeeField | undefined {
  const found = fields.flatMap((field) =>
    headings[field].within
      .filter((phrase) => ` ${heading} `.includes(` ${phrase} `))
      .map((phrase) => ({ field, length: phrase.length })),
  );
  return found.sort((a, b) => b.length - a.length)[0]?.field;
}
