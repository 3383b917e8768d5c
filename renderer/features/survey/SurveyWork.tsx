import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { useCanEdit, type Listed } from '../../client/visit-hooks.ts';
import { CommandChoice } from '../../commands/CommandChoice.tsx';
import { ExportResponses } from './ExportResponses.tsx';
import { ImportResponses } from './ImportResponses.tsx';
import { PaperTally } from './PaperTally.tsx';
import { SurveyResults } from './SurveyResults.tsx';
import { SurveySetup } from './SurveySetup.tsx';
import classes from './survey.module.css';
import { useFormat } from '../../ui/use-format.ts';
import { surveyTitle } from '../../../shared/domain/survey/survey-title.ts';
import { surveyCommands } from './survey-commands.ts';

interface SurveyWorkProps {
  survey: Listed<'surveys'>;
  form: Questionnaire | undefined;
  part: 'results' | 'paper' | 'setup';
  onPart: (part: 'results' | 'paper' | 'setup') => void;
}

/** One survey: its results, the tally of paper forms, and how it is set up. */
export function SurveyWork({ survey, form, part, onPart }: SurveyWorkProps) {
  const { t } = useTranslation('survey');
  const { language } = useFormat();
  const canEdit = useCanEdit();
  return (
    <section aria-label={surveyTitle(survey, language)} className={classes.work}>
      <div className={classes.tools}>
        <CommandChoice
          command={surveyCommands.part}
          data={(['results', 'paper', 'setup'] as const).map((value) => ({ value, label: t(`parts.${value}`) }))}
          value={part}
          onChange={onPart}
        />
        {canEdit && form && <ImportResponses survey={survey.id} />}
        {form && <ExportResponses survey={survey.id} form={form} />}
      </div>
      {!form && <p className={classes.warn}>{t('unknownForm', { id: survey.questionnaire })}</p>}
      {part === 'results' && form && <SurveyResults survey={survey} form={form} />}
      {part === 'paper' && form && <PaperTally survey={survey.id} form={form} />}
      {part === 'setup' && <SurveySetup survey={survey} />}
    </section>
  );
}
