import { defineCommands } from '../../commands/command.ts';

/** Profile, papers, appearance and backups. */
export const settingsCommands = defineCommands(
  { name: 'settings', heading: 'app:sections.settings' },
  {
    paper: { words: 'visits:settings.paper' },
    language: { words: 'visits:settings.language' },
    colours: { words: 'visits:settings.colours' },
    chooseLogo: { words: 'visits:settings.chooseLogo' },
    removeLogo: { words: 'visits:settings.removeLogo' },
    backUp: { words: 'visits:backups.now' },
    restore: { words: 'visits:backups.restoreOf' },
    restoreChosen: { words: 'visits:backups.restoreNow' },
  },
);
