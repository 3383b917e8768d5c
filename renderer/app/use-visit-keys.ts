import { notifications } from '@mantine/notifications';
import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit } from '../backend/visit-hooks.ts';
import { usePaletteActions, type PaletteAction } from '../ui/palette.tsx';
import { showFailure } from '../ui/show-failure.ts';
import { useActWords } from '../ui/use-act-words.ts';
import { furtherSections, visitSections } from './visit-sections.ts';

/** Undo and redo everywhere in a visit, and its sections in the palette. Inside a text field the keys stay the field's. */
export function useVisitKeys(): void {
  const { t } = useTranslation();
  const actWords = useActWords();
  const session = useVisit();
  const navigate = useNavigate();
  const visit = session.getState().id;
  const step = useCallback(
    async (direction: 'undo' | 'redo'): Promise<void> => {
      try {
        const { edits } = await session[direction]();
        const act = edits[0]?.act;
        const what = act === undefined ? t('change') : actWords(act);
        notifications.show({ message: t(direction === 'undo' ? 'undone' : 'redone', { what }) });
      } catch (error) {
        showFailure(error);
      }
    },
    [session, t, actWords],
  );
  useHotkeys([
    ['mod+Z', () => void step('undo')],
    ['mod+Y', () => void step('redo')],
    ['mod+shift+Z', () => void step('redo')],
  ]);
  const actions = useMemo(
    (): PaletteAction[] => [
      ...[...visitSections, ...furtherSections].map(({ section, to }) => ({
        id: `to:${section}`,
        label: t(`sections.${section}`),
        group: t('mainNavigation'),
        run: () => void navigate({ to, params: { visit } }),
      })),
      { id: 'undo', label: t('undo'), group: t('change'), run: () => void step('undo') },
      { id: 'redo', label: t('redo'), group: t('change'), run: () => void step('redo') },
    ],
    [t, navigate, visit, step],
  );
  usePaletteActions(actions);
}
