import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { removeResponse } from '../../../shared/domain/survey/edit-responses.ts';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { useCanEdit, type Listed } from '../../client/visit-hooks.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import classes from './survey.module.css';

const shown = 10;

interface RecentSheetsProps {
  sheets: readonly Listed<'responses'>[];
  form: Questionnaire;
}

/** The last sheets, newest first, so that a slip is seen and taken back at once. */
export function RecentSheets({ sheets, form }: RecentSheetsProps) {
  const { t } = useTranslation('survey');
  const canEdit = useCanEdit();
  const undoable = useUndoableEdit();
  const recent = sheets
    .map((sheet, index) => ({ ...sheet, number: index + 1 }))
    .slice(-shown)
    .toReversed();
  if (recent.length === 0) return null;
  return (
    <section>
      <h2>{t('paper.recent')}</h2>
      <ul className={classes.sheets}>
        {recent.map((sheet) => (
          <li key={sheet.id}>
            <span className={classes.mute}>
              {sheet.number} · {t(`paper.channel.${sheet.channel}`)}
            </span>
            <span className={classes.digits}>{form.items.map(({ id }) => symbolOf(sheet.answers[id])).join(' ')}</span>
            {canEdit && (
              <ActionIcon
                variant="subtle"
                aria-label={t('paper.remove', { number: sheet.number })}
                onClick={() => undoable(removeResponse(sheet.id))}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function symbolOf(answer: number | 'unknown' | undefined): string {
  if (answer === undefined) return '–';
  return answer === 'unknown' ? '?' : String(answer);
}
