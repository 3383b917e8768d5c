import { defineCommands } from '../../commands/command.ts';

/** The visits on this laptop, and the ways to begin one. */
export const visitsCommands = defineCommands(
  { name: 'visits', heading: 'app:sections.visits' },
  {
    add: { words: 'visits:new' },
    fromFile: { words: 'visits:fromFile' },
    sample: { words: 'visits:sample' },
    importBundle: { words: 'visits:bundle.import' },
    makeBundle: { words: 'visits:bundle.make' },
    saveBundle: { words: 'visits:bundle.save' },
    leaveBundle: { words: 'visits:bundle.leave' },
    keepBoth: { words: 'visits:bundle.keepBoth' },
    removeForEver: { words: 'visits:removeForEver' },
    addMember: { words: 'visits:wizard.addMember' },
    addSession: { words: 'visits:wizard.addSession' },
    next: { words: 'visits:wizard.next' },
    make: { words: 'visits:wizard.make' },
    restore: { words: 'visits:restore' },
  },
);
