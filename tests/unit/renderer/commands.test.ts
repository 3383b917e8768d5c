import { expect, test } from 'vitest';
import { defineCommands, type Command } from '../../../renderer/commands/command.ts';
import { createCommandRegistry, type CommandState } from '../../../renderer/commands/command-registry.ts';
import { capOf, nameOfPress } from '../../../renderer/commands/key-names.ts';
import { allFiles } from '../../architecture/sources.ts';

const commands = defineCommands(
  { name: 'walk', heading: 'checklist:title' },
  {
    finding: { words: 'checklist:palette.finding', keys: ['F'] },
    next: { words: 'checklist:palette.next', keys: ['Enter', 'ArrowRight'] },
    rate: { words: 'checklist:keys.rate', keys: ['3'], once: true },
    search: { words: 'checklist:search', keys: ['mod+F'], whileTyping: true },
  },
);
const { undo } = defineCommands(
  { name: 'visit', heading: 'app:change', isEverywhere: true },
  { undo: { words: 'app:undo', keys: ['mod+Z'] } },
);

/** A screen with all of the above, and what of it was run. */
function aScreen(overrides: Partial<CommandState> = {}) {
  const ran: string[] = [];
  const registry = createCommandRegistry();
  const bind = (command: Command, layer?: object) =>
    registry.add({
      command,
      layer,
      read: () => ({
        words: command.id,
        keys: command.keys ?? [],
        caps: [],
        isEnabled: true,
        whyNot: undefined,
        run: (key) => ran.push(`${command.id} ${key}`),
        ...overrides,
      }),
    });
  for (const command of [...Object.values(commands), undo]) bind(command);
  const press = (name: string, how: { isTyping?: boolean; isOnButton?: boolean; isRepeat?: boolean } = {}) =>
    registry.press({ name, isTyping: false, isOnButton: false, isRepeat: false, ...how });
  return { registry, bind, press, ran };
}

test('a key runs its command, and a key of nothing is left to the page', () => {
  const { press, ran } = aScreen();
  expect([press('f'), press('arrowright'), press('q')]).toEqual([true, true, false]);
  expect(ran).toEqual(['walk.finding f', 'walk.next arrowright']);
});

test('while somebody types, only the keys that say so work', () => {
  const { press, ran } = aScreen();
  const isTyping = true;
  expect([press('f', { isTyping }), press('mod+z', { isTyping }), press('mod+f', { isTyping })]).toEqual([
    false,
    false,
    true,
  ]);
  expect(ran).toEqual(['walk.search mod+f']);
});

test('Enter stays with a button that has the keyboard', () => {
  const { press, ran } = aScreen();
  expect([press('enter', { isOnButton: true }), press('arrowright', { isOnButton: true })]).toEqual([false, true]);
  expect(ran).toEqual(['walk.next arrowright']);
});

test('a key that counts once is taken while it is held down, and does nothing more', () => {
  const { press, ran } = aScreen();
  expect([press('3'), press('3', { isRepeat: true })]).toEqual([true, true]);
  expect(ran).toEqual(['walk.rate 3']);
});

test('what is not available now leaves its key to the page', () => {
  const { press, ran } = aScreen({ isEnabled: false, whyNot: 'Kunjungan ini disegel.' });
  expect(press('f')).toBe(false);
  expect(ran).toEqual([]);
});

test('behind an open dialog nothing is reached but what is everywhere; closed, all is back', () => {
  const { registry, bind, press, ran } = aScreen();
  const dialog = {};
  const { save } = defineCommands(
    { name: 'dialog', heading: 'app:save' },
    { save: { words: 'app:save', keys: ['mod+S'] } },
  );
  const gone = bind(save, dialog);
  expect(press('mod+s')).toBe(false);
  const close = registry.open(dialog);
  expect([press('f'), press('mod+s'), press('mod+z')]).toEqual([false, true, true]);
  expect(registry.reachable().map(({ command }) => command.id)).toEqual(['dialog.save', 'visit.undo']);
  close();
  gone();
  expect([press('f'), press('mod+s')]).toEqual([true, false]);
  expect(ran).toEqual(['dialog.save mod+s', 'visit.undo mod+z', 'walk.finding f']);
});

test.each([
  [{ key: 'n' }, 'n'],
  [{ key: 'N', shiftKey: true }, 'n'],
  [{ key: '?', shiftKey: true }, '?'],
  [{ key: 'Z', shiftKey: true, ctrlKey: true }, 'mod+shift+z'],
  [{ key: 'k', metaKey: true }, 'mod+k'],
  [{ key: 'Enter', shiftKey: true }, 'shift+enter'],
])('names a key press: %o is %s', (press, name) => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  expect(nameOfPress({ ...none, ...press })).toBe(name);
});

test('writes a key as it stands on its cap', () => {
  expect(['mod+Z', 'ArrowRight', 'N', 'Escape', '?'].map(capOf)).toEqual(['Ctrl Z', '→', 'N', 'Esc', '?']);
});

test('no key stands for two things: not within a noun, and not for a noun and what is everywhere', async () => {
  const files = allFiles().filter((file) => /^renderer\/.*(?<!use-[a-z-]*)-commands\.ts$/u.test(file));
  const modules = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ `../../../${file}`) as Promise<object>),
  );
  const all = modules.flatMap((module) => Object.values(module).flatMap(commandsIn));
  const unique = [...new Map(all.map((command) => [command.id, command])).values()];
  expect(unique.length).toBe(all.length);
  expect(unique.length).toBeGreaterThan(20);
  const keyed = unique
    .filter(({ inField }) => !inField)
    .flatMap((command) =>
      (command.keys ?? []).map((key) => ({ key: key.toLowerCase(), command, noun: command.id.split('.')[0] })),
    );
  const clashes = keyed.filter(({ key, command, noun }) =>
    keyed.some(
      (other) =>
        other.key === key &&
        other.command !== command &&
        (other.noun === noun || other.command.isEverywhere || command.isEverywhere),
    ),
  );
  expect(clashes.map(({ command, key }) => `${key}: ${command.id}`)).toEqual([]);
});

function commandsIn(exported: unknown): Command[] {
  if (typeof exported !== 'object' || exported === null || Array.isArray(exported)) return [];
  if ('id' in exported) return [exported as Command];
  return Object.values(exported as Record<string, Command>);
}
