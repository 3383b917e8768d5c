import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Upgrade } from '../../../shared/contract/instruments.ts';
import type { AnswerMapping } from '../../../shared/domain/instrument/plan-upgrade.ts';
import { listIndicators } from '../../../shared/domain/instrument/list-indicators.ts';
import type { Instrument } from '../../../shared/schema/instrument.ts';
import classes from './instruments.module.css';

const dropped = '-';

interface UnsettledAnswersProps {
  instrument: Instrument;
  plan: Upgrade;
  mapping: AnswerMapping;
  onMapping: (mapping: AnswerMapping) => void;
}

/** Every answer that cannot simply stay, with where it goes: to an indicator, or given up by name. */
export function UnsettledAnswers({ instrument, plan, mapping, onMapping }: UnsettledAnswersProps) {
  const { t } = useTranslation('instruments');
  const why = new Map(plan.unsettled.map((answer) => [answer.indicator, answer]));
  const shown = [...new Set([...Object.keys(mapping), ...why.keys()])];
  if (shown.length === 0) return null;
  const targets = listIndicators(instrument).map(({ indicator }) => indicator.id);
  const choices = [{ value: '', label: t('upgrade.choose') }, { value: dropped, label: t('upgrade.drop') }, ...targets];
  const settle = (indicator: string, value: string): void => {
    const { [indicator]: _before, ...others } = mapping;
    onMapping(value === '' ? others : { ...others, [indicator]: value === dropped ? null : value });
  };
  return (
    <fieldset className={classes.weights}>
      <legend>{t('upgrade.unsettled')}</legend>
      {shown.map((indicator) => {
        const answer = why.get(indicator);
        const chosen = mapping[indicator];
        return (
          <NativeSelect
            key={indicator}
            label={indicator}
            description={
              answer && `${t('upgrade.answers', { count: answer.answers })} · ${t(`upgrade.why.${answer.why}`)}`
            }
            value={chosen === null ? dropped : (chosen ?? '')}
            data={choices}
            onChange={({ currentTarget }) => settle(indicator, currentTarget.value)}
          />
        );
      })}
    </fieldset>
  );
}
