import { useTranslation } from 'react-i18next';
import { isOnScale, scaleSteps } from '../../../shared/domain/instrument/scale-steps.ts';
import type { Scale } from '../../../shared/schema/instrument.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './kiosk.module.css';
import { surveyCommands } from './survey-commands.ts';

interface KioskQuestionProps {
  scale: Scale;
  label: string;
  value: number | 'unknown' | undefined;
  onAnswer: (value: number | 'unknown') => void;
}

/** One question with its scale and "do not know"; a digit answers it too. */
export function KioskQuestion({ scale, label, value, onAnswer }: KioskQuestionProps) {
  const { t } = useTranslation('survey');
  const format = useFormat();
  const unknown = ['?', ...(isOnScale(scale, 0) ? [] : ['0'])];
  const digits = '0123456789'.split('').filter((digit) => isOnScale(scale, Number(digit)));
  useCommand(surveyCommands.answer, {
    run: (key) => onAnswer(unknown.includes(key) ? 'unknown' : Number(key)),
    keys: [...digits, ...unknown],
  });
  return (
    <fieldset className={classes.answers} aria-label={label}>
      {scaleSteps(scale).map((step) => (
        <button
          key={step.value}
          type="button"
          className={classes.answer}
          aria-pressed={value === step.value}
          onClick={() => onAnswer(step.value)}
        >
          <strong>{format.decimal(String(step.value))}</strong> {step.label && format.text(step.label)}
        </button>
      ))}
      <button
        type="button"
        className={classes.answer}
        aria-pressed={value === 'unknown'}
        onClick={() => onAnswer('unknown')}
      >
        {t('kioskPage.unknown')}
      </button>
    </fieldset>
  );
}
