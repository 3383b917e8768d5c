import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { say } from '../../../shared/i18n/say.ts';
import type { Problem } from '../../../shared/domain/app-error.ts';
import { attendeeFields } from '../../../shared/domain/attendees/attendee-fields.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './attendees.module.css';
import { useAttendeeWords } from './use-attendee-words.ts';

const mostShown = 50;

/** What is wrong on which line of a pasted table. */
export function PasteProblems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation('meeting');
  const words = useAttendeeWords();
  const { language } = useFormat();
  if (problems.length === 0) return null;
  return (
    <Alert color="orange" title={t('paste.problems', { count: problems.length })}>
      <ul className={classes.plain}>
        {problems.slice(0, mostShown).map(({ line, field, reason }) => {
          const known = attendeeFields.find((each) => each === field);
          const place = [
            line === undefined ? '' : t('paste.line', { line }),
            known === undefined ? field : words(known),
          ].filter(Boolean);
          return (
            <li key={`${line} ${field} ${reason.key}`}>
              {place.length > 0 && `${place.join(' · ')}: `}
              {say(language, reason)}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
