import { defineCommands } from '../commands/command.ts';

/** The ways out of any dialog, and the steps of a form. */
export const dialogCommands = defineCommands(
  { name: 'dialog', heading: 'app:name' },
  {
    cancel: { words: 'app:cancel' },
    close: { words: 'app:close' },
    back: { words: 'app:back' },
    again: { words: 'app:error.again' },
  },
);
