import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isOnScale, scaleSteps } from '../../../shared/domain/progress/scale-steps.ts';
import type { Scale } from '../../../shared/schema/instrument.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './kiosk.module.css';

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
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.key === '?' || (event.key === '0' && !isOnScale(scale, 0))) onAnswer('unknown');
    else if (/^\d$/u.test(event.key) && isOnScale(scale, Number(event.key))) onAnswer(Number(event.key));
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
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
