import { defineCommands } from '../../commands/command.ts';

/** Instruments on this laptop. */
export const instrumentsCommands = defineCommands(
  { name: 'instruments', heading: 'app:sections.instruments' },
  {
    checkFile: { words: 'instruments:file.check' },
    importFile: { words: 'instruments:file.import' },
    copy: { words: 'instruments:copy.open' },
    makeCopy: { words: 'instruments:copy.make' },
    saveFile: { words: 'instruments:file.save' },
    remove: { words: 'instruments:remove.open' },
    upgrade: { words: 'instruments:upgrade.apply' },
  },
);
