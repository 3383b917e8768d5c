import { notifications } from '@mantine/notifications';
import { openSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandRegistry } from '../commands/commands-context.tsx';
import type { BoundCommand } from '../commands/command-registry.ts';
import { useCommand, useWords } from '../commands/use-command.ts';
import { appCommands } from './app-commands.ts';

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
    setGroups(grouped(registry.reachable(), words, goBack));
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
  wordsOf: ReturnType<typeof useWords>,
  goBack: () => void,
): SpotlightActionGroupData[] {
  const offered = bound.filter(isOffered).filter(isMeantByName);
  return [...Map.groupBy(offered, ({ command }) => wordsOf(command.heading))].map(([group, own]) => ({
    group,
    actions: own.map((each, index) => {
      const { words, whyNot, run } = each.read();
      return {
        id: `${each.command.id}:${index}`,
        label: words,
        keywords: each.command.short ? wordsOf(each.command.short) : [],
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

/** What stands more than once under the same words belongs to rows, of which the words alone cannot tell the one meant. */
function isMeantByName(one: BoundCommand, _: number, all: readonly BoundCommand[]): boolean {
  const { words } = one.read();
  return all.every((other) => other === one || other.command !== one.command || other.read().words !== words);
}
