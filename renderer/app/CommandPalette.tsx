import { notifications } from '@mantine/notifications';
import { openSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandRegistry } from '../commands/commands-context.tsx';
import type { BoundCommand } from '../commands/command-registry.ts';
import { useCommand, useWords } from '../commands/use-command.ts';
import { appCommands } from './app-commands.ts';
import { screenActs } from './screen-acts.ts';

/** Ctrl+K: every place and every command, by typing a few letters of it; also while something else is being typed. */
export function CommandPalette() {
  const { t } = useTranslation();
  const registry = useCommandRegistry();
  const words = useWords();
  const [groups, setGroups] = useState<SpotlightActionGroupData[]>([]);
  const before = useRef<HTMLElement>(undefined);
  const close = useRef<() => void>(undefined);
  useCommand(appCommands.palette, { run: openSpotlight });
  const look = (): void => {
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    const own = grouped(registry.reachable(), (bound) => words(bound.command.heading), goBack);
    const known = new Set(own.flatMap(({ actions }) => actions.map(({ label }) => label)));
    const rest = screenActs().filter(({ label }) => !known.has(label));
    setGroups([
      {
        group: t('name'),
        actions: rest.map(({ label, run }) => ({ id: label, label, onClick: () => (goBack(), run()) })),
      },
      ...own,
    ]);
    close.current = registry.open({});
  };
  // Before the command runs, so that it may move the keyboard to where it is needed next.
  const goBack = (): void => {
    close.current?.();
    before.current?.focus({ preventScroll: true });
    before.current = undefined;
  };
  return (
    <Spotlight
      actions={groups}
      shortcut={null}
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

/** Commands under their headings; what stands on the open screen comes first. */
function grouped(
  bound: readonly BoundCommand[],
  headingOf: (bound: BoundCommand) => string,
  goBack: () => void,
): SpotlightActionGroupData[] {
  return [...Map.groupBy(bound.filter(isOffered), headingOf)].map(([group, own]) => ({
    group,
    actions: own.map((each, index) => {
      const { words, whyNot, run } = each.read();
      return {
        id: `${each.command.id}:${index}`,
        label: words,
        ...(whyNot === undefined ? {} : { description: whyNot }),
        onClick: () => {
          goBack();
          if (whyNot === undefined) run?.('');
          else notifications.show({ message: whyNot });
        },
      };
    }),
  }));
}

/** What can be run, and what cannot but says why. */
function isOffered({ command, read }: BoundCommand): boolean {
  const { isEnabled, whyNot, run } = read();
  return !command.onlyKey && run !== undefined && (isEnabled || whyNot !== undefined);
}
