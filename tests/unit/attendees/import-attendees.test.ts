import { expect, it } from 'vitest';
import { isHead, matchColumns } from '../../../shared/domain/attendees/attendee-columns.ts';
import { importAttendees } from '../../../shared/domain/attendees/import-attendees.ts';
import { readTable } from '../../../shared/domain/attendees/read-table.ts';

const nodes = [
  { id: 'GOV', names: ['Governance', 'Smart Governance'] },
  { id: 'ECO', names: ['Economy'] },
];

function taken(text: string) {
  const [head, ...rows] = readTable(text).rows;
  return importAttendees({ rows }, matchColumns(head?.cells ?? []), nodes);
}

it('matches the headings of an office spreadsheet, whatever their case and marks', () => {
  expect(matchColumns(['No.', 'NAMA LENGKAP', 'Jabatan', 'Instansi / OPD', 'No. HP', 'N.I.P', 'OPD'])).toEqual([
    undefined,
    'name',
    'position',
    undefined,
    'phone',
    undefined,
    'organisation',
  ]);
  expect(isHead(['Nama', 'Jabatan'])).toBe(true);
  expect(isHead(['Kepala Bappeda', '081234567890'])).toBe(false);
});

it('takes 200 rows from the clipboard of a spreadsheet, contacts apart', () => {
  const rows = Array.from(
    { length: 200 },
    (_, n) => `Peserta ${n}\tStaf ${n}\tBappeda\t08123456${String(n).padStart(4, '0')}`,
  );
  const result = taken(`Nama\tJabatan\tInstansi\tNo HP\n${rows.join('\n')}`);
  expect(result.problems).toEqual([]);
  expect(result.rows).toHaveLength(200);
  expect(result.rows[199]).toEqual({
    line: 201,
    attendee: { name: 'Peserta 199', position: 'Staf 199', organisation: 'Bappeda', group: 'agency', pillars: [] },
    contact: { phone: '081234560199' },
  });
});

it('says what is wrong on which line, and takes the other rows', () => {
  const { rows, problems } = taken(
    'Jabatan,Instansi,Kelompok,Pilar,NIP\nKepala Desa,,desa,GOV; Economy,\n,,opd,,\nStaf,Bappeda,entah,LUX,123\n',
  );
  expect(rows.map(({ attendee }) => attendee)).toEqual([
    { position: 'Kepala Desa', group: 'village', pillars: ['GOV', 'ECO'] },
  ]);
  expect(problems.map(({ line, field }) => [line, field])).toEqual([
    [3, 'position'],
    [4, 'pillars'],
    [4, 'group'],
    [4, 'nip'],
  ]);
});

it('reads semicolons, a byte order mark and quoted line breaks', () => {
  const { rows } = readTable('\uFEFFNama;Jabatan\n"A;B";"Staf\nAhli"\n;\n');
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['Nama', 'Jabatan'],
    ['A;B', 'Staf\nAhli'],
  ]);
});

it('guesses the group from the position where no column says it', () => {
  const groups = taken(
    'Jabatan\tOPD\nKasubdit Layanan\tKemenkominfo\nPendamping\t\nAnggota Dewan TIK\t\nCamat\t\nStaf\tDLH',
  );
  expect(groups.rows.map(({ attendee }) => attendee.group)).toEqual([
    'ministry',
    'mentor',
    'council',
    'village',
    'agency',
  ]);
});
