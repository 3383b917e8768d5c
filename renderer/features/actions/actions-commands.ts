import { defineCommands } from '../../commands/command.ts';

/** What was promised in the visit. */
export const actionsCommands = defineCommands(
  { name: 'actions', heading: 'app:sections.actions' },
  {
    add: { words: 'meeting:actions.add', edits: true },
    exportCsv: { words: 'meeting:actions.csv' },
    remove: { words: 'meeting:actions.remove', edits: true },
    filter: { words: 'meeting:actions.filter' },
  },
);
