import { defineCommands } from '../commands/command.ts';

/** What can be done with a chart. */
export const chartCommands = defineCommands(
  { name: 'chart', heading: 'app:sections.dashboard' },
  { copy: { words: 'dashboard:image.copyOf' } },
);
