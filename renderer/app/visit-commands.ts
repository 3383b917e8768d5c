import { defineCommands } from '../commands/command.ts';

/** What can be done on every screen of a visit. */
export const visitCommands = defineCommands(
  { name: 'visit', heading: 'app:sections.history', isEverywhere: true },
  {
    undo: { words: 'app:undo', short: 'app:keys.undo', keys: ['mod+Z'], inFoot: true },
    redo: { words: 'app:redo', short: 'app:keys.redo', keys: ['mod+Y', 'mod+shift+Z'] },
  },
);

export const { section } = defineCommands(
  { name: 'section', heading: 'app:mainNavigation', isEverywhere: true },
  { section: { words: 'app:mainNavigation' } },
);

export const { member } = defineCommands(
  { name: 'member', heading: 'app:who', isEverywhere: true },
  { member: { words: 'app:who' } },
);
