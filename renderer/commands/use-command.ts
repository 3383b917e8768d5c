import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhyReadOnly } from '../ui/use-why-read-only.ts';
import type { Command, TextKey } from './command.ts';
import type { BoundCommand, CommandState } from './command-registry.ts';
import { useCommandPlace } from './commands-context.tsx';
import { capOf } from './key-names.ts';

/** How a screen offers a command: what it does there, and when. */
export interface CommandUse {
  run?: ((key: string) => void) | undefined;
  isEnabled?: boolean | undefined;
  /** Why it is not available now; false where it is. */
  whyNot?: string | false | undefined;
  params?: Record<string, unknown> | undefined;
  /** Instead of the keys of the description, where they hang on what is shown. */
  keys?: readonly string[] | undefined;
  caps?: readonly string[] | undefined;
}

type Words = (key: TextKey, params?: Record<string, unknown>) => string;

/** The words of the interface by their full names. */
export function useWords(): Words {
  return useTranslation().t as unknown as Words;
}

/** Offers a command for as long as this part is on screen. */
export function useCommand(command: Command, use: CommandUse): CommandState {
  const state = useCommandState(command, use);
  const { registry, layer } = useCommandPlace();
  const latest = useRef(state);
  useLayoutEffect(() => {
    const hasOtherKeys = latest.current.caps.join(' ') !== state.caps.join(' ');
    latest.current = state;
    if (hasOtherKeys) registry.changed();
  });
  useLayoutEffect(() => {
    const bound: BoundCommand = { command, layer, read: () => latest.current };
    return registry.add(bound);
  }, [registry, command, layer]);
  return state;
}

function useCommandState(command: Command, use: CommandUse): CommandState {
  const words = useWords();
  const readOnly = useWhyReadOnly();
  const whyNot = (command.edits && readOnly) || use.whyNot || undefined;
  const keys = use.keys ?? command.keys ?? [];
  return {
    words: words(command.words, use.params),
    keys,
    caps: use.caps ?? keys.map(capOf),
    isEnabled: (use.isEnabled ?? true) && whyNot === undefined,
    whyNot,
    run: use.run,
  };
}

/** One of several ways to use a command: a section to go to, a person to be. */
export interface CommandRow {
  words: string;
  run: () => void;
}

/** Offers a command in several ways, each with words of its own. */
export function useCommandRows(command: Command, rows: readonly CommandRow[]): void {
  const latest = useRef(rows);
  useLayoutEffect(() => {
    latest.current = rows;
  });
  const { registry, layer } = useCommandPlace();
  const listed = rows.map(({ words }) => words).join('\n');
  useLayoutEffect(() => {
    const each = listed === '' ? [] : listed.split('\n');
    const taken = each.map((words, index) =>
      registry.add({ command, layer, read: () => ({ ...plain, words, run: () => latest.current[index]?.run() }) }),
    );
    return () => {
      for (const remove of taken) remove();
    };
  }, [registry, command, layer, listed]);
}

const plain = { keys: [], caps: [], isEnabled: true, whyNot: undefined };

/** Names, for foot and help, the keys of a noun that a field takes for itself. */
export function useKeyNotes(commands: Readonly<Record<string, Command>>): void {
  const { registry, layer } = useCommandPlace();
  useLayoutEffect(() => {
    const notes = Object.values(commands).filter(({ inField }) => inField);
    const taken = notes.map((command) => {
      const caps = (command.keys ?? []).map(capOf);
      return registry.add({ command, layer, read: () => ({ ...plain, words: '', caps, run: undefined }) });
    });
    return () => {
      for (const remove of taken) remove();
    };
  }, [registry, layer, commands]);
}
