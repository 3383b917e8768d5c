import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { useAddResponse } from './use-add-response.ts';

/** Where a respondent is: a number is the place of an item, from 0. */
export type KioskPage = 'consent' | 'filter' | number | 'comment' | 'thanks' | 'not-used';
export type KioskAnswer = number | 'unknown';

/** One respondent after another: what was answered so far, and the ways through the pages. */
export interface KioskRun {
  page: KioskPage;
  answers: Record<string, KioskAnswer>;
  comment: string;
  agree: () => void;
  hasUsed: (hasUsed: boolean) => void;
  answer: (at: number, value: KioskAnswer) => void;
  say: (comment: string) => void;
  finish: () => void;
  /** Undefined where there is nothing to go back to. */
  back: (() => void) | undefined;
  restart: () => void;
}

/** Nothing is kept of a respondent who leaves before the end. */
export function useKiosk(survey: string, form: Questionnaire): KioskRun {
  const add = useAddResponse();
  const [page, setPage] = useState<KioskPage>('consent');
  const [answers, setAnswers] = useState<Record<string, KioskAnswer>>({});
  const [comment, say] = useState('');
  const begun = useRef<Date>(undefined);
  const save = (given: Record<string, KioskAnswer>, used: boolean): boolean => {
    const start = begun.current ?? new Date();
    return add({
      survey,
      channel: 'kiosk',
      answers: given,
      consentAt: start.toISOString(),
      seconds: Math.round((Date.now() - start.getTime()) / 1000),
      ...(form.filter ? { hasUsed: used } : {}),
      ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
    });
  };
  const before = pageBefore(page, form);
  const restart = (): void => {
    setAnswers({});
    say('');
    setPage('consent');
  };
  useWhenLeft([page, answers, comment], restart);
  return {
    page,
    answers,
    comment,
    say,
    agree() {
      begun.current = new Date();
      setPage(form.filter ? 'filter' : 0);
    },
    hasUsed(used) {
      if (used) setPage(0);
      else if (save({}, false)) setPage('not-used');
    },
    answer(at, value) {
      const item = form.items[at];
      if (item) setAnswers((given) => ({ ...given, [item.id]: value }));
      setPage(at + 1 < form.items.length ? at + 1 : 'comment');
    },
    finish() {
      if (save(answers, true)) setPage('thanks');
    },
    back: before === undefined ? undefined : () => setPage(before),
    restart,
  };
}

const minutesAlone = 3;

/** Somebody walked away in the middle: the next respondent begins anew and sees nothing of it. */
function useWhenLeft(doing: readonly unknown[], act: () => void): void {
  const left = useEffectEvent(act);
  useEffect(() => {
    const waiting = setTimeout(left, minutesAlone * 60_000);
    return () => clearTimeout(waiting);
    // oxlint-disable-next-line react/exhaustive-deps -- whatever the person does begins the wait anew
  }, doing);
}

function pageBefore(page: KioskPage, form: Questionnaire): KioskPage | undefined {
  if (page === 'comment') return form.items.length - 1;
  if (page === 'filter') return 'consent';
  if (typeof page !== 'number') return undefined;
  if (page > 0) return page - 1;
  return form.filter ? 'filter' : 'consent';
}
