import { defineCommands } from '../../commands/command.ts';

/** Any PDF, asked whether it is genuine. */
export const verifyCommands = defineCommands(
  { name: 'verify', heading: 'app:sections.verify' },
  {
    choose: { words: 'verify:choose' },
    another: { words: 'verify:another' },
    again: { words: 'verify:trust.again' },
    saveReport: { words: 'verify:report' },
    trustOnce: { words: 'verify:trust.once' },
    revocationLists: { words: 'verify:trust.lists' },
    trust: { words: 'verify:trust.add' },
    distrust: { words: 'verify:trust.remove' },
  },
);
