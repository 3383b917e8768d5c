import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeSettings } from '../backend/settings-query.ts';
import { usePaletteActions, type PaletteAction } from '../ui/palette.tsx';

const places = [
  { section: 'visits', to: '/' },
  { section: 'newVisit', to: '/new' },
  { section: 'instruments', to: '/instruments' },
  { section: 'verify', to: '/verify' },
  { section: 'settings', to: '/settings' },
] as const;

/** What the palette offers on every screen: places, language, appearance. */
export function useAppActions(): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChangeSettings();
  const actions = useMemo((): PaletteAction[] => {
    const appearances = ['system', 'light', 'dark', 'projector'] as const;
    return [
      ...places.map(({ section, to }) => ({
        id: `to:${section}`,
        label: t(`sections.${section}`),
        group: t('name'),
        run: () => void navigate({ to }),
      })),
      { id: 'language:id', label: 'Bahasa Indonesia', group: t('language'), run: () => change({ language: 'id' }) },
      { id: 'language:en', label: 'English', group: t('language'), run: () => change({ language: 'en' }) },
      ...appearances.map((appearance) => ({
        id: `appearance:${appearance}`,
        label: t(`appearance.${appearance}`),
        group: t('appearance.title'),
        run: () => change({ appearance }),
      })),
    ];
  }, [t, navigate, change]);
  usePaletteActions(actions);
}
