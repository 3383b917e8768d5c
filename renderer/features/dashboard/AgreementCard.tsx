import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementOf } from '../../../shared/domain/agreement/agreement.ts';
import { ratingsOf } from '../../../shared/domain/scoring/score-visit.ts';
import { useIsBlind } from '../../client/use-is-blind.ts';
import { useEntities, useInstrument } from '../../client/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { useTrace } from '../../ui/trace/trace.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './dashboard.module.css';

const shownRows = 8;

/** How far the assessors agree: the coefficient over all, and the indicators on which they are furthest apart. */
export function AgreementCard() {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const openTrace = useTrace();
  const { alpha, compared, indicators } = useVisibleAgreement();
  const apart = Object.entries(indicators)
    .filter(([, one]) => one.range !== '0' || one.isCodeMixed)
    .toSorted(([, a], [, b]) => Number(b.range) - Number(a.range));
  const unsure = alpha === null ? t('agreement.noAlpha') : format.decimal(alpha);
  return (
    <Card title={t('agreement.title')}>
      {compared === 0 ? (
        <p className={classes.none}>{t('agreement.none')}</p>
      ) : (
        <>
          <p className={classes.lead}>{t('agreement.alpha', { alpha: unsure, count: compared })}</p>
          <p className={classes.none}>{t('agreement.reading')}</p>
          {apart.length > 0 && (
            <DataTable
              caption={t('agreement.apart', { shown: Math.min(shownRows, apart.length), count: apart.length })}
              head={[t('agreement.indicator'), t('agreement.raters'), t('agreement.range')]}
              rows={apart.slice(0, shownRows).map(([id, one]) => ({
                id,
                cells: [
                  <button key="id" type="button" className={classes.node} onClick={() => openTrace(id)}>
                    {id}
                  </button>,
                  one.raters,
                  one.isCodeMixed
                    ? t('agreement.mixed')
                    : `${format.decimal(one.lowest)}–${format.decimal(one.highest)}`,
                ],
              }))}
            />
          )}
        </>
      )}
    </Card>
  );
}

/** Agreement over what this person may see: nobody learns here how others rated what they have not rated themselves. */
function useVisibleAgreement() {
  const instrument = useInstrument();
  const team = useEntities('team');
  const ratings = useEntities('ratings');
  const isBlind = useIsBlind();
  return useMemo(() => {
    const visible = Object.entries(ratingsOf({ team, ratings })).filter(([id]) => !isBlind(id));
    return agreementOf(instrument, Object.fromEntries(visible));
  }, [instrument, team, ratings, isBlind]);
}
