import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { say } from '../../shared/i18n/say.ts';
import type { Failure } from '../client/client.ts';
import classes from './failure-notice.module.css';
import { useFormat } from './use-format.ts';

/** What happened, where, what is safe and what to do next; never a stack. */
export function FailureNotice({ failure, children }: { failure: Failure; children?: ReactNode }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  return (
    <div className={classes.notice} role="alert">
      <p className={classes.sentence}>{say(language, failure.sentence)}</p>
      {failure.problems && failure.problems.length > 0 && (
        <ul>
          {failure.problems.map((problem) => (
            <li key={`${problem.line}:${problem.field}:${problem.reason.key}`}>
              {problem.line !== undefined && <>{t('error.line', { line: problem.line })} · </>}
              {problem.field && <code>{problem.field}</code>} {say(language, problem.reason)}
            </li>
          ))}
        </ul>
      )}
      {failure.reference && <p>{t('error.reference', { reference: failure.reference })}</p>}
      {children}
    </div>
  );
}
