import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { responsesCsv } from '../../../shared/domain/survey/responses-csv.ts';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { useCollection } from '../../backend/visit-hooks.ts';
import { saveText } from '../../ui/save-text.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { useFormat } from '../../ui/use-format.ts';

/** Saves the respondents of a survey as a CSV file, without names. */
export function ExportResponses({ survey, form }: { survey: string; form: Questionnaire }) {
  const { t } = useTranslation('survey');
  const { language } = useFormat();
  const responses = useCollection('responses').filter((each) => each.survey === survey);
  const save = (): void => {
    const text = responsesCsv(form, responses, language);
    saveText({ text, fileName: `${survey}.csv`, mediaType: 'text/csv' }).catch(showFailure);
  };
  return (
    <Button variant="default" size="xs" disabled={responses.length === 0} onClick={save}>
      {t('exportCsv')}
    </Button>
  );
}
