import { defineCommands } from '../../commands/command.ts';

/** Papers of a visit, its state, and its signatures. */
export const reportCommands = defineCommands(
  { name: 'report', heading: 'app:sections.report' },
  {
    kind: { words: 'report:paper.kind' },
    make: { words: 'report:build.make' },
    saveDocx: { words: 'report:build.docx' },
    saveMade: { words: 'report:build.save' },
    prepare: { words: 'report:sign.prepare' },
    prepareAgain: { words: 'report:sign.again' },
    exportSigned: { words: 'report:sign.export' },
    takeBack: { words: 'report:sign.takeBack' },
    signFor: { words: 'report:sign.signFor' },
    removeSignatory: { words: 'report:sign.remove', edits: true },
    removeLeftover: { words: 'report:check.removeLeftover', edits: true },
    addSignatory: { words: 'report:sign.add', edits: true },
    pageBack: { words: 'report:preview.back' },
    pageNext: { words: 'report:preview.next' },
    restoreSentence: { words: 'report:draft.restore', edits: true },
    reopen: { words: 'report:state.reopen' },
    cancelWork: { words: 'report:build.cancel' },
    sign: { words: 'report:dialog.go' },
    signOnPaper: { words: 'report:onPaper.title' },
    recordOnPaper: { words: 'report:onPaper.go' },
    seal: { words: 'report:seal.go' },
    signAnyway: { words: 'report:dialog.goAnyway' },
  },
);

/** The states a visit can go to. */
export const stateCommands = defineCommands(
  { name: 'state', heading: 'report:state.heading' },
  {
    draft: { words: 'report:state.to.draft' },
    'in-review': { words: 'report:state.to.in-review' },
    agreed: { words: 'report:state.to.agreed' },
    sealed: { words: 'report:state.to.sealed' },
  },
);
