import { Button, Textarea } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { useCollection, type Listed } from '../../backend/visit-hooks.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './kiosk.module.css';
import { KioskQuestion } from './KioskQuestion.tsx';
import { useAddResponse } from './use-add-response.ts';

interface KioskProps {
  survey: Listed<'surveys'>;
  form: Questionnaire;
  onLeave: () => void;
}

type Page = 'consent' | 'filter' | number | 'comment' | 'thanks' | 'not-used';
type Answers = Record<string, number | 'unknown'>;

/** The respondent's own screen: one question per page, large, without a name; saved only when it is finished. */
export function Kiosk({ survey, form, onLeave }: KioskProps) {
  const { t } = useTranslation('survey');
  const format = useFormat();
  const add = useAddResponse();
  const count = useCollection('responses').filter((each) => each.survey === survey.id).length;
  const [page, setPage] = useState<Page>('consent');
  const [answers, setAnswers] = useState<Answers>({});
  const [comment, setComment] = useState('');
  const begun = useRef<Date>(undefined);

  const save = (given: Answers, hasUsed: boolean): void => {
    const start = begun.current ?? new Date();
    add({
      survey: survey.id,
      channel: 'kiosk',
      answers: given,
      consentAt: start.toISOString(),
      seconds: Math.round((Date.now() - start.getTime()) / 1000),
      ...(form.filter ? { hasUsed } : {}),
      ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
    });
  };
  const restart = (): void => {
    setAnswers({});
    setComment('');
    setPage('consent');
  };
  const agree = (): void => {
    begun.current = new Date();
    setPage(form.filter ? 'filter' : 0);
  };
  const answer = (at: number, value: number | 'unknown'): void => {
    const item = form.items[at];
    if (item) setAnswers((before) => ({ ...before, [item.id]: value }));
    setPage(at + 1 < form.items.length ? at + 1 : 'comment');
  };
  const back = (): void => {
    if (page === 'comment') setPage(form.items.length - 1);
    else if (typeof page === 'number' && page > 0) setPage(page - 1);
    else setPage(page === 0 && form.filter ? 'filter' : 'consent');
  };
  useKioskBack(page !== 'consent' && page !== 'thanks' && page !== 'not-used' && page !== 'comment' ? back : undefined);
  const item = typeof page === 'number' ? form.items[page] : undefined;
  const title = {
    consent: t('kioskPage.consentTitle'),
    filter: form.filter ? format.text(form.filter) : '',
    comment: t('kioskPage.comment'),
    thanks: t('kioskPage.thanks'),
    'not-used': t('kioskPage.notUsed'),
  };
  const isEnd = page === 'thanks' || page === 'not-used';
  return createPortal(
    <main className={classes.kiosk} aria-label={t('kioskPage.label')}>
      <header className={classes.top}>
        <span>{survey.title}</span>
        <span>{t('kioskPage.count', { count: count + (isEnd ? 0 : 1) })}</span>
        <Button variant="default" onClick={onLeave}>
          {t('kioskPage.leave')}
        </Button>
      </header>
      <div className={classes.page}>
        {typeof page === 'number' && (
          <p className={classes.progress}>{t('kioskPage.progress', { at: page + 1, total: form.items.length })}</p>
        )}
        <Question key={String(page)}>
          {item ? format.text(item.text) : typeof page === 'number' ? '' : title[page]}
        </Question>
        {page === 'consent' && (
          <>
            <p className={classes.consent}>{survey.consent ?? t('defaultConsent')}</p>
            <Button size="xl" onClick={agree}>
              {t('kioskPage.agree')}
            </Button>
          </>
        )}
        {page === 'filter' && (
          <div className={classes.choices}>
            <Button size="xl" onClick={() => setPage(0)}>
              {t('kioskPage.filterYes')}
            </Button>
            <Button
              size="xl"
              variant="default"
              onClick={() => {
                save({}, false);
                setPage('not-used');
              }}
            >
              {t('kioskPage.filterNo')}
            </Button>
          </div>
        )}
        {typeof page === 'number' && item && (
          <KioskQuestion
            key={item.id}
            scale={form.scale}
            label={format.text(item.text)}
            value={answers[item.id]}
            onAnswer={(value) => answer(page, value)}
          />
        )}
        {page === 'comment' && (
          <>
            <Textarea
              size="lg"
              autosize
              minRows={3}
              maxLength={20_000}
              aria-label={t('kioskPage.comment')}
              value={comment}
              onChange={(event) => setComment(event.currentTarget.value)}
            />
            <Button
              size="xl"
              onClick={() => {
                save(answers, true);
                setPage('thanks');
              }}
            >
              {t('kioskPage.finish')}
            </Button>
          </>
        )}
        {isEnd ? (
          <Button size="xl" onClick={restart}>
            {t('kioskPage.next')}
          </Button>
        ) : (
          page !== 'consent' && (
            <Button variant="subtle" size="md" onClick={back}>
              {t('kioskPage.back')}
            </Button>
          )
        )}
      </div>
    </main>,
    document.body,
  );
}

/** Takes the focus as it appears, so that a screen reader reads each page from its top. */
function Question({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={classes.question}>
      {children}
    </h1>
  );
}

function useKioskBack(back: (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') back?.();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
