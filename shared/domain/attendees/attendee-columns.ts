import { fold } from '../minutes/fold-words.ts';

/** What a column of a pasted table can hold. */
export const attendeeFields = [
  'name',
  'position',
  'organisation',
  'group',
  'pillars',
  'rank',
  'nip',
  'phone',
  'email',
  'note',
] as const;
export type AttendeeField = (typeof attendeeFields)[number];

/** Words by which office spreadsheets head these columns, in both languages. */
const headings: Record<AttendeeField, readonly string[]> = {
  name: ['nama', 'nama lengkap', 'nama peserta', 'name', 'full name'],
  position: ['jabatan', 'posisi', 'peran', 'position', 'title', 'jabatan peserta'],
  organisation: ['instansi', 'opd', 'unit kerja', 'organisasi', 'perangkat daerah', 'agency', 'organisation', 'office'],
  group: ['kelompok', 'unsur', 'group', 'kategori'],
  pillars: ['pilar', 'dimensi', 'pillar', 'pillars'],
  rank: ['pangkat', 'golongan', 'pangkat gol', 'gol', 'rank'],
  nip: ['nip', 'nip nik', 'nomor induk pegawai', 'employee number'],
  phone: ['telepon', 'no hp', 'nomor hp', 'hp', 'no telepon', 'wa', 'whatsapp', 'kontak', 'phone', 'mobile'],
  email: ['email', 'e mail', 'surel'],
  note: ['catatan', 'keterangan', 'ket', 'note', 'remarks'],
};

/** For each column the field it holds, or undefined; a field is given to one column only. */
export type ColumnMatch = readonly (AttendeeField | undefined)[];

/** Matches the headings of a table to fields; a heading matches when its words are those of the field. */
export function matchColumns(head: readonly string[]): ColumnMatch {
  const taken = new Set<AttendeeField>();
  return head.map((heading) => {
    const words = fold(heading)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const field = attendeeFields.find((each) => !taken.has(each) && headings[each].includes(words));
    if (field !== undefined) taken.add(field);
    return field;
  });
}

/** Whether the first row of a table is its head: at least one heading is known and none is a number. */
export function isHead(row: readonly string[]): boolean {
  return matchColumns(row).some((field) => field !== undefined) && !row.some((cell) => /^\d{4,}$/u.test(cell.trim()));
}
