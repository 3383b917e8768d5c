import type { AttendeeField, ColumnMatch } from './attendee-fields.ts';

/** What the cells of a column look like, the surest first. */
const looks: readonly [AttendeeField, RegExp][] = [
  ['email', /^\S+@\S+\.\S+$/u],
  ['nip', /^\d{8}[\s.]?\d{6}[\s.]?\d[\s.]?\d{3}$/u],
  ['phone', /^(?:\+?62|0)[\d\s-]{7,}$/u],
  ['rank', /^(?:pembina|penata|pengatur|juru)\b|^[IV]+\s?\/\s?[a-e]$/iu],
  [
    'position',
    /\b(?:kepala|wakil|sekretaris|staf|ketua|kabid|kasi|kasubbag|kasubdit|asisten|camat|lurah|direktur|analis|operator|anggota|pranata|pengelola|perwakilan|pejabat|pendamping|head|chair|staff|officer|secretary|director|member)\b/iu,
  ],
  [
    'organisation',
    /\b(?:dinas|badan|bappeda|kementerian|kantor|kecamatan|desa|rsud|setda|sekretariat|bagian|universitas|ministry|agency)\b/iu,
  ],
];

const samples = 40;
/** Most of the cells look alike. */
const least = 0.6;

/** The fields of columns that have no heading, by what they hold; the first column of words that is left is the name. */
export function guessColumns(rows: readonly (readonly string[])[]): ColumnMatch {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, at) =>
    rows.slice(0, samples).flatMap((cells) => (cells[at] ? [cells[at]] : [])),
  );
  const found: (AttendeeField | undefined)[] = columns.map(() => undefined);
  for (const [field, look] of looks) {
    const shares = columns.map((cells, at) => (found[at] === undefined ? shareOf(cells, look) : 0));
    const best = Math.max(...shares);
    if (best >= least) found[shares.indexOf(best)] = field;
  }
  const name = columns.findIndex((cells, at) => found[at] === undefined && shareOf(cells, /\p{L}{2}/u) >= least);
  if (name >= 0) found[name] = 'name';
  return found;
}

function shareOf(cells: readonly string[], look: RegExp): number {
  return cells.length === 0 ? 0 : cells.filter((cell) => look.test(cell)).length / cells.length;
}
