import { useTranslation } from 'react-i18next';
import { scaleSteps, countSteps, ladderLimit } from '../../../shared/domain/instrument/scale-steps.ts';
import type { Instrument, Scale } from '../../../shared/schema/instrument.ts';
import { Card } from '../../ui/Card.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './instruments.module.css';

/** How answers are given and read: each scale with the levels it names, and the bands of the result. */
export function ScalesAndBands({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation('instruments');
  const format = useFormat();
  return (
    <div className={classes.cards}>
      <Card title={t('scales')}>
        {Object.entries(instrument.scales).map(([name, scale]) => (
          <ScaleDetails key={name} name={name} scale={scale} />
        ))}
        <p className={classes.mute}>{t(`counts.${instrument.counts}`)}</p>
      </Card>
      {instrument.bands && (
        <Card title={t('bands')}>
          <ul className={classes.plain}>
            {instrument.bands.map((band) => (
              <li key={band.from}>
                ≥ {format.decimal(String(band.from))} {band.code} {format.text(band)}
              </li>
            ))}
          </ul>
          <p className={classes.mute}>{t(`bandsOn.${instrument.bandsOn}`)}</p>
        </Card>
      )}
    </div>
  );
}

function ScaleDetails({ name, scale }: { name: string; scale: Scale }) {
  const { t } = useTranslation('instruments');
  const format = useFormat();
  const steps = countSteps(scale) > ladderLimit ? [] : scaleSteps(scale).filter(({ label }) => label !== undefined);
  const span = t('scaleSteps', { min: scale.min, max: scale.max, step: format.decimal(String(scale.step)) });
  return (
    <details>
      <summary>
        {name} <span className={classes.mute}>{span}</span>
      </summary>
      <dl className={classes.levels}>
        {steps.map(({ value, label }) => (
          <div key={value}>
            <dt>{format.decimal(String(value))}</dt>
            <dd>{label && format.text(label)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
