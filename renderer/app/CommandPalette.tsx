import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useMatches } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePalette, type PaletteAction } from '../ui/palette.tsx';
import { screenActs } from './screen-acts.ts';

/** Ctrl+K: every place and every action, by typing a few letters of it; also while something else is being typed. */
export function CommandPalette() {
  const { t } = useTranslation();
  const { actions } = usePalette();
  const section = useMatches().at(-1)?.staticData.section;
  const [onScreen, setOnScreen] = useState<PaletteAction[]>([]);
  const before = useRef<HTMLElement>(undefined);
  const look = (): void => {
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    setOnScreen(screenActs(section ? t(`sections.${section}`) : t('name')));
  };
  // Before the action runs, so that the action may move the keyboard to where it is needed next.
  const goBack = (): void => {
    before.current?.focus({ preventScroll: true });
    before.current = undefined;
  };
  const run = (action: PaletteAction) => (): void => {
    goBack();
    action.run();
  };
  return (
    <Spotlight
      actions={grouped([...onScreen, ...actions], run)}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      triggerOnContentEditable
      returnFocus={false}
      onSpotlightOpen={look}
      onSpotlightClose={goBack}
      nothingFound={t('nothingFound')}
      highlightQuery
      scrollable
      attributes={{ content: { 'aria-label': t('search'), 'data-palette': true } }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t('search'),
        'aria-label': t('search'),
      }}
    />
  );
}

/** Actions under their headings; what stands on the open screen comes first. */
function grouped(
  actions: readonly PaletteAction[],
  run: (action: PaletteAction) => () => void,
): SpotlightActionGroupData[] {
  return [...Map.groupBy(actions, (action) => action.group)].map(([group, own]) => ({
    group,
    actions: own.map((action) => ({
      id: action.id,
      label: action.label,
      keywords: action.keywords ?? [],
      onClick: run(action),
    })),
  }));
}
