import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { headed, matchColumns } from '../../../shared/domain/attendees/attendee-columns.ts';
import { importAttendees } from '../../../shared/domain/attendees/import-attendees.ts';
import { decodeTable, readTable } from '../../../shared/domain/attendees/read-table.ts';

const nodes = [
  { id: 'GOV', names: ['Governance', 'Smart Governance'] },
  { id: 'ECO', names: ['Economy'] },
];

function taken(text: string) {
  const { rows, columns } = headed(readTable(text));
  return importAttendees({ rows }, columns, nodes);
}

it('matches the headings of an office spreadsheet, whatever their case and marks', () => {
  expect(matchColumns(['No.', 'NAMA LENGKAP', 'Jabatan', 'Instansi / OPD', 'No. HP', 'N.I.P', 'OPD'])).toEqual([
    undefined,
    'name',
    'position',
    undefined,
    'phone',
    'nip',
    'organisation',
  ]);
});

it.each([
  [
    ['No', 'Nama & Gelar', 'Jabatan Dalam Tim', 'NIP/NIK', 'No. HP/WA', 'Unit Kerja (OPD)'],
    [undefined, 'name', 'position', 'nip', 'phone', 'organisation'],
  ],
  [
    ['Email address', 'Mobile phone', 'Agency', 'Position', 'Full name'],
    ['email', 'phone', 'organisation', 'position', 'name'],
  ],
  [
    ['Nama Instansi', 'Nama', 'Pangkat / Golongan', 'Tanda Tangan'],
    ['organisation', 'name', 'rank', undefined],
  ],
])('matches the headings %j', (head, fields) => {
  expect(matchColumns(head)).toEqual(fields);
});

it('leaves titles above the heading out', () => {
  const { head, rows } = headed(
    readTable('DAFTAR PESERTA RAPAT\t\nRabu, 26 Februari 2020\t\nNama\tJabatan\nA\tStaf\n'),
  );
  expect(head).toEqual(['Nama', 'Jabatan']);
  expect(rows).toEqual([{ line: 4, cells: ['A', 'Staf'] }]);
});

it('guesses the columns of a table without a heading from what they hold', () => {
  const rows = [
    '1\tContoh Satu, S.Kom.\tKepala Bidang Layanan\tDinas Kominfo\t081234567890\t197001012000011001\ta@contoh.go.id',
    '2\tContoh Dua\tStaf\tBadan Perencanaan\t0812-3456-7891\t197001012000011002\tb@contoh.go.id',
    '3\tContoh Tiga\tSekretaris\tKecamatan Kota\t081234567892\t197001012000011003\tc@contoh.go.id',
  ];
  expect(headed(readTable(rows.join('\r\n')))).toMatchObject({
    head: [],
    rows: { length: 3 },
    columns: [undefined, 'name', 'position', 'organisation', 'phone', 'nip', 'email'],
  });
});

it('takes the heading that the person says there is, and none when they say there is none', () => {
  const table = readTable('Kolom A\tKolom B\nX\tStaf\n');
  expect(headed(table, true)).toMatchObject({ head: ['Kolom A', 'Kolom B'], rows: { length: 1 } });
  expect(headed(readTable('Nama\tJabatan\n'), false)).toMatchObject({ head: [], rows: { length: 1 } });
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

it('reads semicolons, a byte order mark, Windows line ends and quoted line breaks', () => {
  const { rows, problems } = readTable('\uFEFFNama;Jabatan\r\n"A;B";"Staf\nAhli"\r\n;\r\n');
  expect(problems).toEqual([]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['Nama', 'Jabatan'],
    ['A;B', 'Staf\nAhli'],
  ]);
});

it('reads a heading that a spreadsheet has broken into two lines', () => {
  const { head, rows } = headed(readTable('"Nama\nLengkap"\tJabatan\nA\tB\n'));
  expect(head).toEqual(['Nama\nLengkap', 'Jabatan']);
  expect(rows).toHaveLength(1);
});

it('says that a quotation mark has no partner, and that there are more rows than are read', () => {
  const open = readTable('Nama\tJabatan\n"A\tStaf\nB\tStaf\n');
  expect(open.problems).toMatchObject([{ line: 2, reason: saying('kutip', 'id') }]);
  const long = readTable(`Nama\tJabatan\n${'A\tStaf\n'.repeat(5001)}`);
  expect(long.rows).toHaveLength(5000);
  expect(long.problems).toMatchObject([{ reason: saying('5000', 'id') }]);
});

it('tells why a NIP that the spreadsheet made a number of cannot be used', () => {
  const { problems } = taken('Jabatan\tNIP\nStaf\t1,97001E+17\n');
  expect(problems).toMatchObject([{ line: 2, field: 'nip', reason: saying('bilangan', 'id') }]);
});

it('opens files of today and of older programs', () => {
  const latin = Uint8Array.from([0x4e, 0x61, 0x6d, 0xe9]);
  const wide = Uint8Array.from([0xff, 0xfe, 0x4e, 0, 0x61, 0]);
  expect([latin, wide, new TextEncoder().encode('Namé')].map(decodeTable)).toEqual(['Namé', 'Na', 'Namé']);
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
