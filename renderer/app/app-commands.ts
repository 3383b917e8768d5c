import { defineCommands } from '../commands/command.ts';

/** What can be done on every screen. */
export const appCommands = defineCommands(
  { name: 'app', heading: 'app:name', isEverywhere: true },
  {
    palette: { words: 'app:search', keys: ['mod+K'], whileTyping: true, onlyKey: true },
    newSettings: { words: 'app:error.newSettings' },
    goTo: { words: 'app:places' },
    keys: { words: 'app:keys.title', short: 'app:keys.all', keys: ['?'], inFoot: true },
  },
);

/** How Tinjau looks and speaks. */
export const { language } = defineCommands(
  { name: 'language', heading: 'app:language', isEverywhere: true },
  { language: { words: 'app:language' } },
);

export const { appearance } = defineCommands(
  { name: 'appearance', heading: 'app:appearance.title', isEverywhere: true },
  { appearance: { words: 'app:appearance.title' } },
);
