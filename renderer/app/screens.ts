import { lazyScreen } from './lazy-screen.tsx';

/** The screens outside a visit. */
export const lobbyScreens = {
  visits: lazyScreen(async () => (await import('../features/visits/VisitsScreen.tsx')).VisitsScreen),
  newVisit: lazyScreen(async () => (await import('../features/visits/wizard/WizardScreen.tsx')).WizardScreen),
  instruments: lazyScreen(
    async () => (await import('../features/instruments/InstrumentsScreen.tsx')).InstrumentsScreen,
  ),
  verify: lazyScreen(async () => (await import('../features/verify/VerifyPage.tsx')).VerifyPage),
  settings: lazyScreen(async () => (await import('../features/settings/SettingsScreen.tsx')).SettingsScreen),
};

/** The screens of a visit. */
export const visitScreens = {
  home: lazyScreen(async () => (await import('../features/home/HomeScreen.tsx')).HomeScreen),
  facts: lazyScreen(async () => (await import('../features/details/DetailsScreen.tsx')).DetailsScreen),
  checklist: lazyScreen(async () => (await import('../features/checklist/ChecklistScreen.tsx')).ChecklistScreen),
  agenda: lazyScreen(async () => (await import('../features/agenda/AgendaPage.tsx')).AgendaPage),
  attendees: lazyScreen(async () => (await import('../features/attendees/AttendeesPage.tsx')).AttendeesPage),
  interview: lazyScreen(async () => (await import('../features/interview/InterviewPage.tsx')).InterviewPage),
  minutes: lazyScreen(async () => (await import('../features/minutes/MinutesPage.tsx')).MinutesPage),
  actions: lazyScreen(async () => (await import('../features/actions/ActionsPage.tsx')).ActionsPage),
  survey: lazyScreen(async () => (await import('../features/survey/SurveyScreen.tsx')).SurveyScreen),
  findings: lazyScreen(async () => (await import('../features/findings/FindingsScreen.tsx')).FindingsScreen),
  dashboard: lazyScreen(async () => (await import('../features/dashboard/DashboardScreen.tsx')).DashboardScreen),
  report: lazyScreen(async () => (await import('../features/report/ReportPage.tsx')).ReportPage),
  history: lazyScreen(async () => (await import('../features/history/HistoryScreen.tsx')).HistoryScreen),
};
