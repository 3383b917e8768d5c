import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareInstruments } from '../../../shared/domain/instrument/compare-instruments.ts';
import type { Instrument } from '../../../shared/schema/instrument.ts';
import { Card } from '../../ui/Card.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { referenceOf } from './reference.ts';
import { useInstruments, useInstrumentView } from './use-instruments.ts';

/** In what the chosen version differs from another one. */
export function CompareCard({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation('instruments');
  const listed = useInstruments();
  const [other, setOther] = useState('');
  const from = useInstrumentView(other === '' ? undefined : other);
  const others = (listed.data?.instruments ?? []).map(referenceOf).filter((row) => row !== referenceOf(instrument));
  return (
    <Card title={t('versions.title')}>
      <NativeSelect
        aria-label={t('versions.title')}
        value={other}
        data={[{ value: '', label: t('versions.choose') }, ...others]}
        onChange={({ currentTarget }) => setOther(currentTarget.value)}
      />
      {from.data && <DifferenceList differences={compareInstruments(from.data.instrument, instrument)} />}
    </Card>
  );
}
