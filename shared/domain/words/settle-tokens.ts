import type { DateToken } from './date-token.ts';

const isNumber = (token: DateToken | undefined): boolean => /^(?:\d+(?:th)?|#)$/u.test(token?.as ?? '');
const isPart = (token: DateToken | undefined): boolean => /^(?:awal|pertengahan|akhir)$/u.test(token?.as ?? '');

/** The tokens once their neighbours have said what they are: "Minggu" a day or a week, "may" a month or not. */
export function settleTokens(tokens: readonly DateToken[], text: string): DateToken[] {
  const done: DateToken[] = [];
  for (let at = 0; at < tokens.length;) at += settle(tokens.slice(at, at + 3), done, text);
  return done;
}

/** Settles the first of some tokens behind those that are settled, and says how many it took. */
function settle([token, after, third]: DateToken[], done: DateToken[], text: string): number {
  const before = done.at(-1);
  if (token === undefined || isMere(token, before, after)) return 1;
  if (token.as === '(' && isNumber(before) && after?.as === before?.as && third?.as === ')') return 3;
  if (token.kind === 'clock') {
    const isTime = after?.kind === 'time' || isNumber(after);
    done.push({ ...token, kind: isTime ? 'time' : 'other', to: (isTime ? after : token)?.to ?? token.to });
    return isTime ? 2 : 1;
  }
  if (token.kind === 'month') {
    const isMonth = [before, after].some(isNumber) || isPart(before) || before?.as === 'bulan';
    done.push({ ...token, kind: isMonth ? 'date' : 'other' });
    return 1;
  }
  done.push(asDay(token, done, after, text));
  return 1;
}

/** A point after what is shortened, and the hyphen of "mid-March". */
function isMere(token: DateToken, before: DateToken | undefined, after: DateToken | undefined): boolean {
  if (before?.to !== token.from) return false;
  const isShort = before.as === 'tahun' && before.to - before.from < 4;
  if (token.as === '.') return isShort || /^(?:m\d+|tanggal)$/u.test(before.as) || before.isNaming === true;
  return token.kind === 'join' && isPart(before) && after?.from === token.to;
}

/** A name of a day takes the word "hari" along; "Minggu" is one where nothing makes it a week. */
function asDay(token: DateToken, done: DateToken[], after: DateToken | undefined, text: string): DateToken {
  const before = done.at(-1);
  const isOfDay = before?.as === 'hari' && !isNumber(done.at(-2));
  const isFree =
    (before === undefined || !/^(?:date|join)$/u.test(before.kind)) && (after?.kind !== 'date' || isNumber(after));
  const isSunday = token.as === 'minggu' && (isOfDay || (isFree && text.startsWith('Minggu', token.from)));
  const day = isSunday ? { ...token, as: 'w0' } : token;
  if (!isOfDay || !/^w\d$/u.test(day.as)) return day;
  done.pop();
  return { ...day, from: before.from };
}
