import { expect, it } from 'vitest';
import { say } from '../../../shared/i18n/say.ts';
import { clockJumps, clockJumpSentence } from '../../../shared/domain/edits/clock-jumps.ts';
import { editsAtMoment } from '../../../shared/domain/edits/edits-at-moment.ts';

const at = (...times: string[]) => times.map((time) => ({ at: `2020-02-27T${time}:00.000Z` }));

it('finds each edit whose time lies more than five minutes before that of the edit before it', () => {
  expect(clockJumps(at('09:00', '09:10', '09:05', '09:30', '09:24', '09:25'))).toEqual([
    { number: 5, at: '2020-02-27T09:24:00.000Z', before: '2020-02-27T09:30:00.000Z' },
  ]);
  expect(clockJumps([])).toEqual([]);
});

it('says a jump in both languages, with the times as the reader writes them', () => {
  const sentence = clockJumpSentence({ number: 2, at: 'a', before: 'b' }, (instant) => `<${instant}>`);
  expect(say('id', sentence)).toContain('Jam komputer mundur dari <b> ke <a>');
  expect(say('en', sentence)).toContain('clock went back from <b> to <a>');
});

it('counts to a moment all edits up to the last that was made no later, in the order of the history', () => {
  const edits = at('09:00', '23:00', '09:10', '09:20');
  const count = (time: string): number => editsAtMoment(edits, `2020-02-27T${time}:00.000Z`);
  expect(['08:00', '09:00', '09:05', '09:10', '09:15', '23:30'].map(count)).toEqual([0, 1, 1, 3, 3, 4]);
});
