import { defineCommands } from '../../commands/command.ts';

/** What happened in a visit. */
export const historyCommands = defineCommands(
  { name: 'history', heading: 'app:sections.history' },
  {
    check: { words: 'history:check' },
    more: { words: 'history:more' },
    asOf: { words: 'history:asOf' },
    revert: { words: 'history:revert' },
    widenEntity: { words: 'history:only' },
    widenField: { words: 'history:onlyField' },
    undoThis: { words: 'history:undoThis' },
  },
);
