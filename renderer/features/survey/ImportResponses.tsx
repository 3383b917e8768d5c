import { FileButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { surveyRowLimit } from '../../../shared/contract/size-limits.ts';
import { client, upload } from '../../client/client.ts';
import { useVisit } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './survey.module.css';
import { showFailure } from '../../ui/show-failure.ts';
import { surveyCommands } from './survey-commands.ts';

/** Adds the respondents of a CSV file to a survey. */
export function ImportResponses({ survey }: { survey: string }) {
  const { t } = useTranslation('survey');
  const format = useFormat();
  const session = useVisit();
  const take = async (file: File): Promise<void> => {
    try {
      const { saved, added, ignoredColumns } = await client.surveys.importResponses({
        visit: session.getState().id,
        survey,
        ...session.actor(),
        upload: await upload(file),
      });
      session.accept(saved);
      const ignored = ignoredColumns.length === 0 ? '' : ` ${t('ignored', { columns: ignoredColumns.join(', ') })}`;
      notifications.show({ message: t('imported', { count: added }) + ignored });
    } catch (error) {
      showFailure(error);
    }
  };
  return (
    <>
      <FileButton accept=".csv,text/csv" onChange={(file) => file && void take(file)}>
        {(props) => (
          <CommandButton command={surveyCommands.importCsv} run={props.onClick} variant="default" size="xs" />
        )}
      </FileButton>
      <span className={classes.mute}>{t('importLimit', { most: format.count(surveyRowLimit) })}</span>
    </>
  );
}
