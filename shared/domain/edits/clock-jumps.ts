import { sentence, type Sentence } from '../sentence.ts';
import type { ClockJump } from '../../schema/clock-jump.ts';
import type { Edit } from '../../schema/edit.ts';

/** A clock that is set right by less than this, as clocks are every day, is not told of. Milliseconds. */
const tolerance = 5 * 60_000;

/**
 * Where the clock had gone back: edits whose time lies before that of the edit before them. The order of the history
 * stands all the same, by its chain; which of the two times was wrong nobody can know here.
 */
export function clockJumps(edits: readonly Pick<Edit, 'at'>[]): ClockJump[] {
  return edits.flatMap((_edit, index) => clockJumpAt(edits, index + 1) ?? []);
}

/** As `clockJumps`, before the edit of one number only; undefined where there is none. */
export function clockJumpAt(edits: readonly Pick<Edit, 'at'>[], number: number): ClockJump | undefined {
  const [before, at] = [edits[number - 2]?.at, edits[number - 1]?.at];
  if (before === undefined || at === undefined) return undefined;
  return Date.parse(before) - Date.parse(at) > tolerance ? { number, at, before } : undefined;
}

/** A jump in words; `written` gives an instant as its reader writes it. */
export function clockJumpSentence({ at, before }: ClockJump, written: (instant: string) => string): Sentence {
  return sentence('edit.clockJump', { before: written(before), at: written(at) });
}
