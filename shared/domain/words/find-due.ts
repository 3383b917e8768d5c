import { dateRuns, type DateRun } from './date-runs.ts';
import type { DateToken } from './date-token.ts';
import { later, readDay } from './due-readings.ts';

/** A due date found in a text: where its words stand, and the day they mean. */
export interface DuePhrase {
  from: number;
  to: number;
  /**
   * `2020-03-06`; undefined when the words are about days and no one day can be read from all of them, or none that the
   * calendar has: "minggu kedua Desember", "31/2", a day that has passed.
   */
  date: string | undefined;
}

interface Phrase extends DuePhrase {
  isLed: boolean;
}

/**
 * The due date that a line of minutes names, in Indonesian or English, counted from a day; undefined when it names
 * none. Words that only lead to it ("paling lambat", "by") belong to it, and all words about days beside it have a part
 * in it. Of several phrases the one that says it is due counts; where two days are left, none is taken.
 */
export function findDue(text: string, today: string): DuePhrase | undefined {
  const runs = dateRuns(text);
  const read = readings();
  const phrases = runs.flatMap((run): Phrase[] => {
    const found = phraseOf(run, today, read);
    if (found === undefined) return [];
    return [found.date !== undefined && found.date < today ? { ...found, date: undefined } : found];
  });
  const led = phrases.filter(({ isLed }) => isLed);
  const sure = (led.length > 0 ? led : phrases).filter(({ date }) => date !== undefined);
  const [first] = sure.length > 0 ? sure : phrases;
  if (first === undefined) return undefined;
  const isUnsure = sure.some(({ date }) => date !== first.date) || (!first.isLed && runs.some(isHanging));
  return { from: first.from, to: first.to, date: isUnsure ? undefined : first.date };
}

/** The day that a text names as a whole, also one that has passed; undefined when it says anything else. */
export function readDue(text: string, today: string): DuePhrase | undefined {
  const [run, ...others] = dateRuns(text);
  if (run === undefined || others.length > 0) return undefined;
  const found = phraseOf({ ...run, lead: run.lead === 'none' ? 'on' : run.lead }, today, readings());
  const isWhole = found !== undefined && text.slice(0, found.from).trim() + text.slice(found.to).trim() === '';
  return isWhole ? { from: found.from, to: found.to, date: found.date } : undefined;
}

type Read = (words: string, today: string) => ReturnType<typeof readDay>;

/** Reads the same words once: a text may repeat them a thousand times. */
function readings(): Read {
  const known = new Map<string, ReturnType<typeof readDay>>();
  return (words, today) => {
    if (!known.has(words)) known.set(words, readDay(words, today));
    return known.get(words);
  };
}

const mostTokens = 14;

function phraseOf(run: DateRun, today: string, read: Read): Phrase | undefined {
  const { tokens, from, lead, isNamed } = run;
  const to = tokens.at(-1)?.to ?? from;
  const isLed = lead === 'until' || lead === 'due';
  const whole = tokens.length > mostTokens ? undefined : readRun(tokens, run, today, read);
  const parts = partsOf(tokens.slice(0, mostTokens));
  const dates = whole === undefined ? readParts(parts, run, today, read) : [whole];
  const named = dates.flatMap((date) => (date === undefined ? [] : [date.date]));
  const unread = whole === undefined ? parts.filter((_, index) => dates[index] === undefined) : [];
  const isHalf = unread.some((part) => holdsDay(part, today, read));
  if (named.length === 0 && !isHalf) return undefined;
  const isBeside = tokens.length > mostTokens || unread.some((part) => !isApart(part, parts, run));
  const isUnsure = isHalf || isBeside || new Set(named).size !== 1 || (isNamed && lead === 'none');
  return { from, to, date: isUnsure ? undefined : named[0], isLed };
}

/** "Jumat depan (4/12)": beside a day, what could be a share is a date. */
function readParts(parts: DateToken[][], run: DateRun, today: string, read: Read): ReturnType<typeof readDay>[] {
  const [first, ...others] = parts.map((part) => readRun(part, run, today, read));
  if (first === undefined) return [first, ...others];
  return parts.map((part) => readRun(part, run.lead === 'none' ? { ...run, lead: 'on' } : run, today, read));
}

const topic = /^(?:bulan|tahun|triwulan|semester|kerja|m\d+)(?: (?:m\d+|\d{1,4}|#|tahun|ini|&|x))*$/u;

/**
 * Whether a part that is not read leaves the days beside it as they are: a period before them ("data tahun 2019, Jumat
 * depan") and the first word of what follows them ("besok, kerja sama"), never a number.
 */
function isApart(part: DateToken[], parts: DateToken[][], run: DateRun): boolean {
  const words = wordsOf(part);
  if (words === '' || words === '&') return true;
  if (part === parts.at(-1)) return run.isFollowed && /^[a-z]+$/u.test(words);
  return part === parts[0] && topic.test(words);
}

/** The pieces of a run between its commas and brackets. */
function partsOf(tokens: readonly DateToken[]): DateToken[][] {
  const parts: DateToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'pause') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

function wordsOf(tokens: readonly DateToken[]): string {
  const words = tokens
    .filter(({ kind }) => kind !== 'pause')
    .map(({ kind, as }) => ({ time: '@', day: '~' })[kind as string] ?? as);
  return words
    .join(' ')
    .replace(/^@ /u, '')
    .replace(/(?:(?: &)? [@~])+$/u, '');
}

function readRun(tokens: readonly DateToken[], run: DateRun, today: string, read: Read): ReturnType<typeof readDay> {
  const words = wordsOf(tokens);
  if (share.test(words) && run.lead === 'none' && !isDayFirst(words)) return undefined;
  // "Mar 6 desa": the number may count what follows.
  if (/^m\d+ \d+$/u.test(words) && run.isFollowed) return undefined;
  const [, n, unit] = /^(\d+) (hari|minggu|bulan|hari kerja|kerja hari)$/u.exec(words) ?? [];
  const isTerm = run.lead === 'due' || (unit?.includes('kerja') && run.isFirst);
  if (n !== undefined && isTerm) return { date: later(today, Number(n), unit) };
  return read(words, today);
}

const share = /^\d+\/\d+$/u;

/** A number over a larger one may be a score or a share, and "24/7" is how people say "at all hours". */
function isDayFirst(words: string): boolean {
  const [day = 0, month = 0] = words.split('/').map(Number);
  return day > month && words !== '24/7';
}

/** Whether some of the words, though not all, name a day, or would with a number in place of one that is not read. */
function holdsDay(tokens: readonly DateToken[], today: string, read: Read): boolean {
  if (tokens.length < 2) return false;
  const pieces = tokens.flatMap((_, from) => tokens.slice(from).map((__, more) => tokens.slice(from, from + more + 1)));
  const words = pieces.map((piece) => wordsOf(piece).replaceAll('#', '1'));
  return words.some((each) => !share.test(each) && read(each, today) !== undefined);
}

/** "dua minggu setelah rapat Jumat", "H-1 rapat": the day is counted from something that has no date here. */
function isHanging({ tokens, isFollowed }: DateRun): boolean {
  const last = tokens.at(-1)?.as;
  if (last === 'h-') return true;
  return (
    isFollowed &&
    (last === 'jelang' || last === 'setelah' || (tokens.length > 1 && (last === 'sebelum' || last === 'sejak')))
  );
}
