import type { DateToken } from './date-token.ts';
import { dateTokens } from './date-tokens.ts';

/** Words about days that stand side by side: they name one day together, or none. */
export interface DateRun {
  /** `date`, `time`, `day`, `join` and `pause`; it neither begins nor ends with the last two. */
  tokens: DateToken[];
  from: number;
  /** What leads to it: nothing, "pada", "sebelum", or "paling lambat". */
  lead: 'none' | 'on' | 'until' | 'due';
  /** It belongs to the word before it, as in "Perbup 5/3". */
  isNamed: boolean;
  /** It begins what is said, or what is said after a comma. */
  isFirst: boolean;
  /** A word that is not about days follows. */
  isFollowed: boolean;
}

/** The runs of a text, in its order. */
export function dateRuns(text: string): DateRun[] {
  const runs: DateRun[] = [];
  let [run, before]: [DateRun | undefined, DateToken | undefined] = [undefined, undefined];
  const close = (isFollowed: boolean): void => {
    const kept = run === undefined ? undefined : trimmed({ ...run, isFollowed });
    if (kept !== undefined) runs.push(kept);
    run = undefined;
  };
  for (const token of dateTokens(text)) {
    const isBegun = run !== undefined && run.tokens.length > 0;
    if (token.kind === 'due' && isBegun) close(false);
    if (token.kind === 'other') {
      if (run !== undefined && (isBegun || token.as !== ':')) close(/^[\p{L}\p{N}]/u.test(token.as));
    } else if (run !== undefined || !/^(?:join|silent|pause)$/u.test(token.kind)) {
      run ??= newRun(token, before);
      put(token, run);
    }
    before = token;
  }
  close(false);
  return runs;
}

function newRun({ from }: DateToken, before: DateToken | undefined): DateRun {
  const isFirst = before === undefined || isStop(before);
  return { tokens: [], from, lead: 'none', isNamed: before?.isNaming === true, isFirst, isFollowed: false };
}

const strength = ['none', 'on', 'until', 'due'] as const;

function put(token: DateToken, run: DateRun): void {
  const isBegun = run.tokens.length > 0;
  if (token.kind === 'due' || token.kind === 'until' || token.kind === 'on') {
    if (isBegun && token.kind === 'until') run.tokens.push({ ...token, kind: 'date' });
    if (!isBegun && strength.indexOf(token.kind) > strength.indexOf(run.lead)) run.lead = token.kind;
    return;
  }
  if (token.kind === 'silent') return;
  if (isBegun) run.tokens.push(token);
  else if (isStart(token)) {
    if (run.lead === 'none') run.from = token.from;
    run.tokens.push(token);
  }
}

/** "laporan ini besok": what stands before the run has the words that only follow. */
function isStart({ kind, as }: DateToken): boolean {
  return kind !== 'join' && kind !== 'pause' && !/^(?:ini|lagi|depan|mendatang|ke\d+)$/u.test(as);
}

/** Other marks, such as quotes, do not part what is said. */
function isStop({ kind, as }: DateToken): boolean {
  return kind === 'pause' && /^[,()]/u.test(as);
}

function trimmed(run: DateRun): DateRun | undefined {
  const last = run.tokens.findLastIndex(({ kind }) => kind !== 'join' && kind !== 'pause');
  if (last < 0) return undefined;
  const isPaused = run.tokens.slice(last + 1).some(isStop);
  return { ...run, tokens: run.tokens.slice(0, last + 1), isFollowed: run.isFollowed && !isPaused };
}
