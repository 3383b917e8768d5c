import { defineCommands } from '../../commands/command.ts';

/** Team and places of a visit. */
export const factsCommands = defineCommands(
  { name: 'facts', heading: 'app:sections.facts' },
  {
    addMember: { words: 'visits:wizard.addMember', edits: true },
    addSite: { words: 'visits:facts.addSite', edits: true },
    openSetAside: { words: 'visits:facts.setAsideNamed', edits: true },
    setAside: { words: 'visits:facts.setAside', edits: true },
    expect: { words: 'visits:facts.expectNamed', edits: true },
    stopCounting: { words: 'visits:facts.untick.confirm', edits: true },
    keepCounting: { words: 'visits:facts.untick.keep' },
  },
);
