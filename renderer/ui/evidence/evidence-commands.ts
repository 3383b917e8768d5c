import { defineCommands } from '../../commands/command.ts';

/** Evidence, wherever it is shown. */
export const evidenceCommands = defineCommands(
  { name: 'evidence', heading: 'checklist:evidence.title' },
  {
    add: { words: 'checklist:palette.evidence', short: 'checklist:keys.evidence', keys: ['E'], inFoot: true },
    linkOther: { words: 'checklist:evidence.linked', edits: true },
    unlink: { words: 'checklist:evidence.unlink', edits: true },
    remove: { words: 'checklist:evidence.remove', edits: true },
    dropPosition: { words: 'checklist:evidence.dropPosition', edits: true },
  },
);
