import { responsesCsv } from '../../../shared/domain/survey/responses-csv.ts';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { useCollection } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { saveText } from '../../ui/save-text.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { useFormat } from '../../ui/use-format.ts';
import { surveyCommands } from './survey-commands.ts';

/** Saves the respondents of a survey as a CSV file, without names. */
export function ExportResponses({ survey, form }: { survey: string; form: Questionnaire }) {
  const { language } = useFormat();
  const responses = useCollection('responses').filter((each) => each.survey === survey);
  const save = (): void => {
    const text = responsesCsv(form, responses, language);
    saveText({ text, fileName: `${survey}.csv`, mediaType: 'text/csv' }).catch(showFailure);
  };
  return (
    <CommandButton
      command={surveyCommands.exportCsv}
      isEnabled={responses.length !== 0}
      run={save}
      variant="default"
      size="xs"
    />
  );
}
