import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { listIndicators } from '../../../shared/domain/instrument/list-indicators.ts';
import { useInstrument } from '../../client/visit-hooks.ts';
import { useFormat } from '../../ui/use-format.ts';

interface IndicatorChoiceProps {
  chosen: string[];
  canEdit: boolean;
  onChange: (indicators: string[]) => void;
}

/** The indicators on which something was found. */
export function IndicatorChoice({ chosen, canEdit, onChange }: IndicatorChoiceProps) {
  const { t } = useTranslation('fields');
  const format = useFormat();
  const instrument = useInstrument();
  const choices = useMemo(
    () =>
      listIndicators(instrument).map(({ indicator }) => ({
        value: indicator.id,
        label: `${indicator.id} ${format.text(indicator.question)}`,
      })),
    [instrument, format],
  );
  return (
    <MultiSelect
      label={t('findings.indicators')}
      data={choices}
      value={chosen}
      searchable
      limit={60}
      disabled={!canEdit}
      onChange={onChange}
    />
  );
}
