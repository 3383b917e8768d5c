import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { Header } from '../../../shared/schema/visit.ts';
import { useHeader } from '../../client/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { BlurField } from '../../ui/BlurField.tsx';
import classes from './details.module.css';
import { useSetHeader } from './use-set-header.ts';

/** Where and when. The sessions stay on their days: those that no longer fit are warned of. */
export function HeaderCard() {
  const { t } = useTranslation('visits');
  const header = useHeader();
  const set = useSetHeader();
  const { place } = header;
  const setPlace = (changed: Partial<typeof place>) => set({ place: { ...place, ...changed } });
  return (
    <Card title={t('wizard.steps.place')}>
      <div className={classes.fields}>
        <BlurField label={t('wizard.title')} value={header.title} isRequired onLeave={(title) => set({ title })} />
        <BlurField label={t('wizard.placeName')} value={place.name} isRequired onLeave={(name) => setPlace({ name })} />
        <div className={classes.pair}>
          <NativeSelect
            label={t('wizard.kind')}
            value={place.kind}
            data={Header.shape.place.shape.kind.options.map((kind) => ({
              value: kind,
              label: t(`wizard.kinds.${kind}`),
            }))}
            onChange={({ currentTarget }) =>
              setPlace({ kind: Header.shape.place.shape.kind.parse(currentTarget.value) })
            }
          />
          <BlurField
            label={t('facts.code')}
            value={place.code ?? ''}
            maxLength={20}
            onLeave={(code) => setPlace({ code: code || undefined })}
          />
        </div>
        <BlurField
          label={t('facts.province')}
          value={place.province ?? ''}
          onLeave={(province) => setPlace({ province: province || undefined })}
        />
        <Dates />
        <BlurField
          label={t('wizard.host')}
          value={header.host ?? ''}
          onLeave={(host) => set(typedText('host', host))}
        />
      </div>
    </Card>
  );
}

function Dates() {
  const { t } = useTranslation('visits');
  const { startDate, endDate, zone } = useHeader();
  const set = useSetHeader();
  const [isRefused, setRefused] = useState(false);
  const keep = (from: string, to: string): void => {
    setRefused(to < from);
    if (to >= from) set({ startDate: from, endDate: to });
  };
  return (
    <div className={classes.dates}>
      <DateField
        label={t('wizard.start')}
        value={startDate}
        error={isRefused && t('facts.dates')}
        isRequired
        onChange={(from) => keep(from, endDate < from ? from : endDate)}
      />
      <DateField label={t('wizard.end')} value={endDate} isRequired onChange={(to) => keep(startDate, to)} />
      <NativeSelect
        label={t('wizard.zone')}
        value={zone}
        data={Header.shape.zone.options}
        onChange={({ currentTarget }) => set({ zone: Header.shape.zone.parse(currentTarget.value) })}
      />
    </div>
  );
}
