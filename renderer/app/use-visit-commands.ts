import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useVisit } from '../client/visit-hooks.ts';
import { useCommand, useCommandRows } from '../commands/use-command.ts';
import { showFailure } from '../ui/show-failure.ts';
import { useActWords } from '../ui/use-act-words.ts';
import { section as goToSection, visitCommands } from './visit-commands.ts';
import { furtherSections, visitSections } from './visit-sections.ts';

/** Undo, redo and the sections everywhere in a visit. Inside a text field the keys stay the field's. */
export function useVisitCommands(): void {
  const { t } = useTranslation();
  const actWords = useActWords();
  const session = useVisit();
  const navigate = useNavigate();
  const visit = session.getState().id;
  const step = async (direction: 'undo' | 'redo'): Promise<void> => {
    try {
      const { edits } = await session[direction]();
      const act = edits[0]?.act;
      const what = act === undefined ? t('change') : actWords(act);
      notifications.show({ message: t(direction === 'undo' ? 'undone' : 'redone', { what }) });
    } catch (error) {
      showFailure(error);
    }
  };
  useCommand(visitCommands.undo, { run: () => void step('undo') });
  useCommand(visitCommands.redo, { run: () => void step('redo') });
  useCommandRows(
    goToSection,
    [...visitSections, ...furtherSections].map(({ section, to }) => ({
      words: t(`sections.${section}`),
      run: () => void navigate({ to, params: { visit } }),
    })),
  );
}
