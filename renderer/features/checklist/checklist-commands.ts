import { defineCommands } from '../../commands/command.ts';

/** The walk: every key of it, and what of it can be asked for by name. */
export const checklistCommands = defineCommands(
  { name: 'checklist', heading: 'checklist:title' },
  {
    rate: { words: 'checklist:keys.rate', inFoot: true, once: true, edits: true, onlyKey: true },
    half: { words: 'checklist:keys.half', onlyKey: true },
    notApplicable: {
      words: 'checklist:palette.notApplicable',
      short: 'checklist:keys.notApplicable',
      once: true,
      edits: true,
    },
    notProven: {
      words: 'checklist:palette.notProven',
      short: 'checklist:keys.notProven',
      keys: ['T'],
      once: true,
      edits: true,
    },
    clear: { words: 'checklist:palette.clear', short: 'checklist:keys.clear', keys: ['Delete'], edits: true },
    next: {
      words: 'checklist:palette.next',
      short: 'checklist:keys.next',
      keys: ['Enter', 'ArrowRight'],
      inFoot: true,
    },
    back: { words: 'checklist:palette.back', short: 'checklist:keys.back', keys: ['ArrowLeft'], inFoot: true },
    step: { words: 'checklist:keys.ladder', keys: ['ArrowUp', 'ArrowDown'], onlyKey: true },
    note: { words: 'checklist:palette.note', short: 'checklist:keys.note', keys: ['N'] },
    leaveNote: { words: 'checklist:keys.leaveNote', keys: ['mod+Enter'], inField: true },
    leave: { words: 'checklist:keys.leave', keys: ['Escape'], inField: true },
    finding: {
      words: 'checklist:palette.finding',
      short: 'checklist:keys.finding',
      keys: ['F'],
      inFoot: true,
      edits: true,
    },
    agree: { words: 'checklist:palette.agree', short: 'checklist:keys.agree', keys: ['K'], edits: true },
    table: { words: 'checklist:palette.table', short: 'checklist:keys.table', keys: ['V'] },
    search: { words: 'checklist:palette.search', short: 'checklist:keys.search', keys: ['/'] },
    filter: { words: 'checklist:filter' },
    saveFinding: { words: 'checklist:findings.save', edits: true },
    saveAndComplete: { words: 'checklist:findings.complete', edits: true },
    saveConsensus: { words: 'checklist:consensus.save', edits: true },
    removeConsensus: { words: 'checklist:consensus.remove', edits: true },
  },
);
