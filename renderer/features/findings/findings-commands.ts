import { defineCommands } from '../../commands/command.ts';

/** Findings and benefits. */
export const findingsCommands = defineCommands(
  { name: 'findings', heading: 'app:sections.findings' },
  {
    add: { words: 'findings:add', short: 'findings:keys.add', keys: ['N'], edits: true, inFoot: true },
    search: { words: 'findings:search', short: 'findings:keys.search', keys: ['/'], inFoot: true },
    view: { words: 'findings:view' },
    remove: { words: 'findings:remove', edits: true },
    openLibrary: { words: 'findings:library.open', edits: true },
    keepInLibrary: { words: 'findings:library.keep', edits: true },
    addBenefit: { words: 'findings:benefits.add', edits: true },
    removeBenefit: { words: 'findings:benefits.remove', edits: true },
    step: { words: 'findings:keys.move', keys: ['ArrowUp', 'ArrowDown'], inFoot: true, inField: true },
    open: { words: 'findings:keys.open', keys: ['Enter'], inFoot: true, inField: true },
  },
);
