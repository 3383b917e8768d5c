import { useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePaletteActions } from '../../ui/palette.tsx';

const offered = ['next', 'note', 'evidence', 'finding', 'table', 'notApplicable', 'notProven', 'all'] as const;
type Offered = (typeof offered)[number];

/** Offers in the palette what the keys of the walk do; the list stays the same while the walk moves on. */
export function useChecklistPalette(acts: Record<Offered, () => void>): void {
  const { t } = useTranslation('checklist');
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const actions = useMemo(
    () =>
      offered.map((id) => ({
        id: `checklist:${id}`,
        label: t(`keys.${id}`),
        group: t('title'),
        run: () => latest.current[id](),
      })),
    [t],
  );
  usePaletteActions(actions);
}
