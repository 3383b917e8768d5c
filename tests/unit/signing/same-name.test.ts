import { expect, it } from 'vitest';
import { nameInLabel, seatLabel } from '../../../shared/domain/signatures/seat-label.ts';
import { hasName, isSameName } from '../../../shared/domain/signatures/same-name.ts';

it.each([
  ['Budi Contoh', 'BUDI CONTOH'],
  ['Budi Contoh, S.Kom., M.T.', 'Dr. Ir. H. Budi Contoh'],
  ['Prof. Dr. Ir. H. Budi Contoh', 'budi contoh, Ph.D., CISA'],
  ['drg. Sari Contoh', 'Sari Contoh, Sp.Ort.'],
  ['Budi Contoh NIP. 19680212 199403 1 005', 'Budi Contoh'],
  ['Contoh Budi', 'Budi Contoh'],
  ['Contoh, Budi', 'Budi Contoh'],
  ['Şükrü Contoh', 'Sukru  Contoh'],
  ['Nur’aini Al-Contoh', 'Nuraini Al Contoh'],
])('takes %s and %s for one name', (first, second) => {
  expect([isSameName(first, second), isSameName(second, first)]).toEqual([true, true]);
});

it.each([
  ['Tanpa NR', 'Bupati X'],
  ['Budi Contoh', 'Budi'],
  ['Budi Contoh', 'Budi Contoh Kedua'],
  ['Budi Contoh', 'Budi Conto'],
  ['M. Budi Contoh', 'Muhammad Budi Contoh'],
  ['Вudi Contoh', 'Budi Contoh'],
  ['12345', '67890'],
  ['', ''],
])('takes %s and %s for two', (first, second) => {
  expect([isSameName(first, second), isSameName(second, first)]).toEqual([false, false]);
});

it('sees no name in titles, numbers and nothing', () => {
  expect(['Budi', 'Ir. H.', '19680212', ' ', undefined].map(hasName)).toEqual([true, false, false, false, false]);
});

it('names a seat by name and position, and finds the name again where there is one', () => {
  const seats = [{ name: 'Budi Contoh', position: 'Bupati' }, { position: 'Bupati' }, { name: '', position: 'Bupati' }];
  expect(seats.map(seatLabel)).toEqual(['Budi Contoh — Bupati', 'Bupati', 'Bupati']);
  expect(seats.map(seatLabel).map(nameInLabel)).toEqual(['Budi Contoh', undefined, undefined]);
});
