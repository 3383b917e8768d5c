import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { useCollection, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import classes from './kiosk.module.css';
import { KioskPages } from './KioskPages.tsx';
import { useKiosk } from './use-kiosk.ts';
import { useFormat } from '../../ui/use-format.ts';
import { surveyTitle } from '../../../shared/domain/survey/survey-title.ts';
import { surveyCommands } from './survey-commands.ts';

interface KioskProps {
  survey: Listed<'surveys'>;
  form: Questionnaire;
  onLeave: () => void;
}

/** The respondent's own screen: one question per page, large, without a name; saved only when it is finished. */
export function SurveyKiosk({ survey, form, onLeave }: KioskProps) {
  const { t } = useTranslation('survey');
  const count = useCollection('responses').filter((each) => each.survey === survey.id).length;
  const { language } = useFormat();
  const run = useKiosk(survey.id, form);
  const { page, back } = run;
  const isEnd = page === 'thanks' || page === 'not-used';
  return createPortal(
    <main className={classes.kiosk} aria-label={t('kioskPage.label')}>
      <header className={classes.top}>
        <span>{surveyTitle(survey, language)}</span>
        <span>{t('kioskPage.count', { count: count + (isEnd ? 0 : 1) })}</span>
        <CommandButton command={surveyCommands.leaveKiosk} run={onLeave} variant="default" />
      </header>
      <div className={classes.page}>
        <KioskPages run={run} form={form} consent={survey.consent ?? t('defaultConsent')} />
        {back && (
          <CommandButton command={surveyCommands.kioskBack} run={back} variant="subtle" size="md" rightSection={null} />
        )}
      </div>
    </main>,
    document.body,
  );
}
