import { useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { walkFilters, type WalkFilter } from '../../../shared/domain/progress/walk-filter.ts';
import { usePaletteActions } from '../../ui/palette.tsx';

const offered = [
  'next',
  'back',
  'search',
  'note',
  'evidence',
  'finding',
  'agree',
  'table',
  'notApplicable',
  'notProven',
  'clear',
  'all',
] as const;
type Offered = (typeof offered)[number];

/** What the palette may ask of the walk. */
export interface PaletteActs extends Record<Offered, () => void> {
  filter: (filter: WalkFilter) => void;
}

/** Offers in the palette what the keys of the walk do; the list stays the same while the walk moves on. */
export function useChecklistPalette(acts: PaletteActs): void {
  const { t } = useTranslation('checklist');
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const actions = useMemo(
    () => [
      ...offered.map((id) => ({
        id: `checklist:${id}`,
        label: t(`palette.${id}`),
        group: t('title'),
        run: () => latest.current[id](),
      })),
      ...walkFilters.map((filter) => ({
        id: `checklist:filter:${filter}`,
        label: `${t('filter')}: ${t(`filters.${filter}`)}`,
        group: t('title'),
        run: () => latest.current.filter(filter),
      })),
    ],
    [t],
  );
  usePaletteActions(actions);
}
