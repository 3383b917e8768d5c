import { expect, it } from 'vitest';
import { readClock } from '../../../shared/domain/words/read-clock.ts';
import { readDate } from '../../../shared/domain/words/read-date.ts';

it.each(['26/2/2020', '26-02-2020', '26.2.2020', '26 Februari 2020', '26 february 2020', '2020-02-26', ' 26/2/2020 '])(
  'reads the whole date %o',
  (typed) => {
    expect(readDate(typed)).toBe('2020-02-26');
  },
);

it.each(['', '26', '26/2', '26/2/20', '30/2/2020', '2020', '26/2/2020 pagi', 'Jumat depan', '26/2/20201'])(
  'does not take %o for a whole date',
  (typed) => {
    expect(readDate(typed)).toBeUndefined();
  },
);

it.each([
  ['9', '09:00'],
  ['14', '14:00'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['9.30', '09:30'],
  ['09:30', '09:30'],
  ['23.59', '23:59'],
  ['0', '00:00'],
])('reads the time %o as %s', (typed, clock) => {
  expect(readClock(typed)).toBe(clock);
});

it.each(['', '24', '9.60', '9.3', '12345', 'pagi', '-1'])('does not take %o for a time', (typed) => {
  expect(readClock(typed)).toBeUndefined();
});
