import { defineCommands } from '../commands/command.ts';

/** What can be done for a damaged visit. */
export const repairCommands = defineCommands(
  { name: 'repair', heading: 'app:sections.visits' },
  { repair: { words: 'visits:repair.act' } },
);
