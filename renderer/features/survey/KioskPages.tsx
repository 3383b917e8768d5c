import { Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './kiosk.module.css';
import { KioskQuestion } from './KioskQuestion.tsx';
import type { KioskRun } from './use-kiosk.ts';
import { surveyCommands } from './survey-commands.ts';

interface KioskPagesProps {
  run: KioskRun;
  form: Questionnaire;
  consent: string;
}

/** What stands on the page where the respondent is. */
export function KioskPages({ run, form, consent }: KioskPagesProps) {
  const { t } = useTranslation('survey');
  const format = useFormat();
  const { page } = run;
  if (typeof page === 'number') return <ItemPage at={page} run={run} form={form} />;
  const title = {
    consent: t('kioskPage.consentTitle'),
    filter: form.filter ? format.text(form.filter) : '',
    comment: t('kioskPage.comment'),
    thanks: t('kioskPage.thanks'),
    'not-used': t('kioskPage.notUsed'),
  }[page];
  return (
    <>
      <Heading key={page}>{title}</Heading>
      {page === 'consent' && (
        <>
          <p className={classes.consent}>{consent}</p>
          <CommandButton command={surveyCommands.agree} run={run.agree} size="xl" />
        </>
      )}
      {page === 'filter' && (
        <div className={classes.choices}>
          <CommandButton command={surveyCommands.hasUsed} run={() => run.hasUsed(true)} size="xl" />
          <CommandButton
            command={surveyCommands.hasNotUsed}
            run={() => run.hasUsed(false)}
            size="xl"
            variant="default"
          />
        </div>
      )}
      {page === 'comment' && <CommentPage run={run} />}
      {(page === 'thanks' || page === 'not-used') && (
        <CommandButton command={surveyCommands.nextRespondent} run={run.restart} size="xl" />
      )}
    </>
  );
}

function ItemPage({ at, run, form }: { at: number; run: KioskRun; form: Questionnaire }) {
  const { t } = useTranslation('survey');
  const format = useFormat();
  const item = form.items[at];
  if (!item) return null;
  const question = format.text(item.text);
  return (
    <>
      <p className={classes.progress}>{t('kioskPage.progress', { at: at + 1, total: form.items.length })}</p>
      <Heading key={item.id}>{question}</Heading>
      <KioskQuestion
        key={`${item.id}:answers`}
        scale={form.scale}
        label={question}
        value={run.answers[item.id]}
        onAnswer={(value) => run.answer(at, value)}
      />
    </>
  );
}

function CommentPage({ run }: { run: KioskRun }) {
  const { t } = useTranslation('survey');
  return (
    <>
      <Textarea
        size="lg"
        autosize
        minRows={3}
        maxLength={20_000}
        aria-label={t('kioskPage.comment')}
        value={run.comment}
        onChange={(event) => run.say(event.currentTarget.value)}
      />
      <CommandButton command={surveyCommands.finish} run={run.finish} size="xl" />
    </>
  );
}

/** Takes the focus as it appears, so that a screen reader reads each page from its top. */
function Heading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={classes.question}>
      {children}
    </h1>
  );
}
