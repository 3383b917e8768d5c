import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePalette } from '../ui/palette.tsx';

/** Ctrl+K: every place and every action, by typing a few letters of it. */
export function CommandPalette() {
  const { t } = useTranslation();
  const { actions } = usePalette();
  const groups = [...new Set(actions.map((action) => action.group))].map((group): SpotlightActionGroupData => ({
    group,
    actions: actions
      .filter((action) => action.group === group)
      .map(({ id, label, keywords = [], run }) => ({ id, label, keywords, onClick: run })),
  }));
  return (
    <Spotlight
      actions={groups}
      shortcut={['mod + K']}
      nothingFound={t('nothingFound')}
      highlightQuery
      scrollable
      limit={14}
      attributes={{ content: { 'aria-label': t('search') } }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t('search'),
        'aria-label': t('search'),
      }}
    />
  );
}
