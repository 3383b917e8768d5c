import { defineCommands } from '../../commands/command.ts';

/** What to do next in a visit. */
export const homeCommands = defineCommands(
  { name: 'home', heading: 'app:sections.home' },
  {
    editFacts: { words: 'visits:facts.edit' },
    goOn: { words: 'visits:home.continue' },
    allRated: { words: 'visits:home.allRated' },
    toChecklist: { words: 'visits:home.toChecklist' },
  },
);
