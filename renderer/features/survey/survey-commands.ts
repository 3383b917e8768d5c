import { defineCommands } from '../../commands/command.ts';

/** Surveys, their answers, and the services that people use. */
export const surveyCommands = defineCommands(
  { name: 'survey', heading: 'app:sections.survey' },
  {
    view: { words: 'survey:view' },
    part: { words: 'survey:part' },
    add: { words: 'survey:add', edits: true },
    openKiosk: { words: 'survey:kiosk', edits: true },
    remove: { words: 'survey:remove', edits: true },
    takeSample: { words: 'survey:useSample', edits: true },
    addService: { words: 'survey:services.add', edits: true },
    exportCsv: { words: 'survey:exportCsv' },
    importCsv: { words: 'survey:importCsv', edits: true },
    saveSheet: { words: 'survey:paper.save', edits: true },
    leaveKiosk: { words: 'survey:kioskPage.leave' },
    kioskBack: { words: 'survey:kioskPage.back', keys: ['ArrowLeft'] },
    answer: { words: 'survey:kioskPage.answer', once: true, onlyKey: true },
    agree: { words: 'survey:kioskPage.agree' },
    hasUsed: { words: 'survey:kioskPage.filterYes' },
    hasNotUsed: { words: 'survey:kioskPage.filterNo' },
    nextRespondent: { words: 'survey:kioskPage.next' },
    finish: { words: 'survey:kioskPage.finish' },
  },
);
