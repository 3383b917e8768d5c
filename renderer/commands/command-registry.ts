import type { Command } from './command.ts';

/** How a command stands now, in words of the person's language. */
export interface CommandState {
  words: string;
  /** The keys that work now; those of its description unless the screen says otherwise. */
  keys: readonly string[];
  caps: readonly string[];
  isEnabled: boolean;
  /** Why it is not available now. */
  whyNot: string | undefined;
  /** What it does; absent where the field that has the keyboard does it itself. */
  run: ((key: string) => void) | undefined;
}

/** A command of something that is on screen. */
export interface BoundCommand {
  command: Command;
  /** The dialog it stands in; undefined for the screen. */
  layer: object | undefined;
  read: () => CommandState;
}

/** A key press as the rules see it. */
export interface PressedKey {
  name: string;
  isTyping: boolean;
  /** The keyboard stands on a button or a link, to which Enter and Space belong. */
  isOnButton: boolean;
  isRepeat: boolean;
}

export type CommandRegistry = ReturnType<typeof createCommandRegistry>;

/** What can be done with what is on screen. Of a dialog that stands open, only what is in it, and what is everywhere. */
export function createCommandRegistry() {
  let bound: readonly BoundCommand[] = [];
  let layers: readonly object[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly BoundCommand[]): void => {
    bound = next;
    for (const listener of listeners) listener();
  };
  const reachable = (): BoundCommand[] => {
    const top = layers.at(-1);
    const here = bound.filter(({ command, layer }) => layer === top && !command.isEverywhere);
    return [...here, ...bound.filter(({ command }) => command.isEverywhere)];
  };
  return {
    /** Adds a command for as long as it is on screen; the answer takes it away again. */
    add(one: BoundCommand): () => void {
      set([...bound, one]);
      return () => set(bound.filter((each) => each !== one));
    },
    /** A dialog opens over everything before it; the answer closes it. */
    open(layer: object): () => void {
      layers = [...layers, layer];
      return () => {
        layers = layers.filter((each) => each !== layer);
      };
    },
    /** What is on screen has other keys now. */
    changed: (): void => set([...bound]),
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    all: (): readonly BoundCommand[] => bound,
    reachable,
    /** Runs what the key stands for. False leaves the key to the page. */
    press(pressed: PressedKey): boolean {
      const taking = reachable().filter((each) => takes(each, pressed));
      const found = taking.findLast(({ command }) => !command.isEverywhere) ?? taking.at(-1);
      const { run } = found?.read() ?? {};
      if (!found || !run) return false;
      if (!(pressed.isRepeat && found.command.once)) run(pressed.name);
      return true;
    },
  };
}

function takes({ command, read }: BoundCommand, { name, isTyping, isOnButton }: PressedKey): boolean {
  if (isTyping && !command.whileTyping) return false;
  if (isOnButton && (name === 'enter' || name === ' ')) return false;
  const { keys, isEnabled, run } = read();
  return isEnabled && run !== undefined && keys.some((key) => key.toLowerCase() === name);
}
