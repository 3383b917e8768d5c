import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { say } from '../../../shared/i18n/say.ts';
import { loadQuestionnaire } from '../../../electron/backend/exchange/instrument-library.ts';
import { readSurveyCsv } from '../../../electron/backend/exchange/survey-csv.ts';
import { AppError } from '../../../shared/domain/app-error.ts';

const repository = join(import.meta.dirname, '../../..');
const skm = await loadQuestionnaire({ resources: join(repository, 'resources'), data: repository }, 'skm');
const ids = skm.items.map(({ id }) => id);

function read(text: string) {
  return readSurveyCsv(skm, 'survei.csv', new TextEncoder().encode(text));
}

function faults(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return (error.details.problems ?? []).map(
      ({ file, line, field, reason }) => `${file ?? ''}:${line ?? ''}:${field ?? ''}: ${say('en', reason)}`,
    );
  }
  return [];
}

describe('a survey as CSV', () => {
  it('is read with its columns in any order, empty cells left out', () => {
    const header = ids.toReversed().join(',');
    const { rows, ignoredColumns } = read(`${header}\n1,2,3,4,4,4,,4,4\n`);
    expect(ignoredColumns).toEqual([]);
    expect(rows).toEqual([
      {
        respondent: '1',
        answers: {
          persyaratan: 4,
          prosedur: 4,
          biaya: 4,
          produk: 4,
          kompetensi: 4,
          perilaku: 3,
          sarana: 2,
          pengaduan: 1,
        },
      },
    ]);
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read with %s, a byte order mark and Windows line ends', (_name, mark) => {
    const { rows } = read(`\uFEFF${ids.join(mark)}\r\n${Array(9).fill('4').join(mark)}\r\n\r\n`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.answers['persyaratan']).toBe(4);
  });

  it('takes respondent, time and whether the service was used, and says which columns it did not take', () => {
    const { rows, ignoredColumns } = read(
      `responden,${ids.join(',')},pernah,detik,kecamatan\nR7,4,4,tidak tahu,4,4,4,4,4,4,tidak,61,Dander\n`,
    );
    expect(rows[0]).toMatchObject({ respondent: 'R7', hasUsed: false, seconds: 61, answers: { waktu: 'unknown' } });
    expect(ignoredColumns).toEqual(['kecamatan']);
  });

  it('is refused with line, column and reason, every mistake at once', () => {
    const row = (value: string) => ['4', value, ...Array(7).fill('4')].join(',');
    expect(faults(`${ids.join(',')}\n${row('5')}\n${row('4')}\n${row('baik')}\n${row('0')}\n`)).toEqual([
      'survei.csv:2:prosedur: the value 5 is not on the scale 1–4 (steps of 1)',
      'survei.csv:4:prosedur: "baik" is no value of 1–4; leave it empty where nothing was answered',
      'survei.csv:5:prosedur: the value 0 is not on the scale 1–4 (steps of 1)',
    ]);
  });

  it('takes no number that only a program would write', () => {
    const row = (value: string) => ['4', value, ...Array(7).fill('4')].join(',');
    expect(faults(`${ids.join(',')}\n${row('0x3')}\n${row('3e0')}\n${row('3.0000001')}\n`)).toHaveLength(3);
    expect(read(`${ids.join(';')}\n${Array(9).fill('4,0').join(';')}\n`).rows[0]?.answers['waktu']).toBe(4);
  });

  it('is refused where a row has more cells than the header: every later answer would be another item', () => {
    expect(faults(`${ids.join(',')}\n4,0,4,4,4,4,4,4,4,4\n`)).toContain(
      'survei.csv:2:: this row has more cells than the header has columns',
    );
    expect(faults(`${ids.join(',')}\n4,4,4,4,4,4,4,4,4,,\n`)).toEqual([]);
  });

  it('is refused when it is empty, or written in another encoding', () => {
    expect(faults('')).toEqual(['survei.csv::: the file is empty']);
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${ids.join(',')}`, 'utf16le'));
    expect(() => readSurveyCsv(skm, 'survei.csv', utf16)).toThrow(
      expect.objectContaining({ sentence: saying('cannot be used') }),
    );
  });

  it('is refused without one of its columns, with one twice, or without rows', () => {
    expect(faults(`${ids.slice(1).join(',')}\n`)).toEqual(['survei.csv:1:persyaratan: this column is missing']);
    expect(faults(`${[...ids, 'waktu'].join(',')}\n`)).toEqual(['survei.csv:1:waktu: this column stands twice']);
    expect(faults(`${ids.join(',')}\n,,,,,,,,\n`)).toEqual(['survei.csv::: there is no row of a respondent']);
  });
});
