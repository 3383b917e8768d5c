/** Functions that are still longer than they may be. Nothing is added here; what is cut goes from the list. */
export const notYetShort: ReadonlySet<string> = new Set([
  'electron/backend/backups/backup-keeper.ts createBackupKeeper',
  'electron/backend/store/store.ts openStore',
  'electron/hosts/commands/visit.ts addVisit',
  'renderer/backend/visit-session.ts createVisitSession',
  'renderer/features/actions/ActionDetail.tsx ActionDetail',
  'renderer/features/attendees/AttendeesPage.tsx AttendeesPage',
  'renderer/features/attendees/KioskPerson.tsx KioskPerson',
  'renderer/features/attendees/PastePanel.tsx Paste',
  'renderer/features/checklist/ConsensusDialog.tsx ConsensusDialog',
  'renderer/features/checklist/use-checklist-keys.ts useChecklistKeys',
  'renderer/features/findings/FindingEditor.tsx FindingEditor',
  'renderer/features/findings/FindingsScreen.tsx FindingsScreen',
  'renderer/features/minutes/MinutesEditor.tsx MinutesEditor',
  'renderer/features/report/SignDialog.tsx SignForm',
  'renderer/features/survey/SurveyScreen.tsx SurveyScreen',
  'renderer/features/survey/SurveySetup.tsx SurveySetup',
  'renderer/features/visits/wizard/first-plan.ts firstPlan',
  'renderer/ui/evidence/EvidenceDetail.tsx EvidenceDetail',
  'shared/charts/comparison-bars.ts comparisonBars',
  'shared/charts/pillar-radar.ts pillarRadar',
]);

/** Functions that can still go more ways than they may. Nothing is added here either. */
export const notYetSimple: ReadonlySet<string> = new Set([
  'electron/backend/exchange/bundle/unpack-bundle.ts explained',
  'electron/backend/exchange/survey-csv.ts readRow',
  'electron/backend/signing/verify/allowed-changes.ts isAllowedChange',
  'electron/backend/signing/verify/compare-values.ts isSameValue',
  'electron/backend/signing/verify/plain-section.ts checkRows',
  'electron/backend/signing/verify/plain-section.ts checkTrailer',
  'electron/backend/signing/verify/save-grammar.ts checkEntries',
  'electron/backend/signing/verify-pdf.ts changesSince',
  'electron/backend/store/visit-parts.ts lossOf',
  'renderer/features/attendees/PastePanel.tsx Paste',
  'renderer/features/checklist/describe-edit.ts describeEdit',
  'renderer/features/checklist/use-walk-keys.ts press',
  'renderer/features/minutes/MinutesEditor.tsx press',
  'renderer/features/survey/SurveyScreen.tsx SurveyScreen',
  'renderer/features/visits/VisitsScreen.tsx VisitsScreen',
  'shared/domain/words/date-runs.ts dateRuns',
  'shared/domain/words/date-runs.ts put',
  'shared/domain/words/date-tokens.ts meaning',
  'shared/domain/words/find-due.ts phraseOf',
  'shared/domain/words/settle-tokens.ts settle',
  'shared/domain/words/settle-tokens.ts asDay',
]);

/** Files that still make changes themselves. Nothing is added here; what asks a command of the domain goes from the list. */
export const notYetByCommand: ReadonlySet<string> = new Set([
  'electron/backend/signing/visit-papers.ts',
  'electron/backend/store/repair-visit.ts',
  'renderer/features/attendees/TeamInterests.tsx',
]);
