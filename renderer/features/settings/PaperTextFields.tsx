import { Checkbox, Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PaperText } from '../../../shared/schema/settings.ts';
import { useChangeSettings, useSettings } from '../../client/settings-query.ts';
import { useFormat } from '../../ui/use-format.ts';

/** How the text of minutes, berita acara and attendance lists is set. */
export function PaperTextFields() {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { paperText } = useSettings();
  const change = useChangeSettings();
  const set = (fields: Record<string, unknown>): void => {
    change({ paperText: PaperText.parse({ ...paperText, ...fields }) });
  };
  return (
    <Group align="end">
      <NativeSelect
        label={t('settings.textSize')}
        value={String(paperText.size)}
        data={['11', '12'].map((value) => ({ value, label: `${value} pt` }))}
        onChange={({ currentTarget }) => set({ size: Number(currentTarget.value) })}
      />
      <NativeSelect
        label={t('settings.textLines')}
        value={String(paperText.lines)}
        data={['1', '1.15', '1.5'].map((value) => ({ value, label: format.decimal(value) }))}
        onChange={({ currentTarget }) => set({ lines: Number(currentTarget.value) })}
      />
      <Checkbox
        label={t('settings.catchword')}
        checked={paperText.catchword}
        onChange={({ currentTarget }) => set({ catchword: currentTarget.checked })}
      />
    </Group>
  );
}
