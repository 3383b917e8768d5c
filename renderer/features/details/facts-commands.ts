import { defineCommands } from '../../commands/command.ts';

/** Team and places of a visit. */
export const factsCommands = defineCommands(
  { name: 'facts', heading: 'app:sections.facts' },
  {
    addMember: { words: 'visits:wizard.addMember', edits: true },
    addSite: { words: 'visits:facts.addSite', edits: true },
  },
);
