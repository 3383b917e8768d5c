import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { ActionsPage } from '../features/actions/ActionsPage.tsx';
import { AgendaPage } from '../features/agenda/AgendaPage.tsx';
import { AttendeesPage } from '../features/attendees/AttendeesPage.tsx';
import { ChecklistScreen } from '../features/checklist/ChecklistScreen.tsx';
import { FactsScreen } from '../features/facts/FactsScreen.tsx';
import { FindingsScreen } from '../features/findings/FindingsScreen.tsx';
import { DashboardScreen } from '../features/dashboard/DashboardScreen.tsx';
import { HistoryScreen } from '../features/history/HistoryScreen.tsx';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { InstrumentsScreen } from '../features/instruments/InstrumentsScreen.tsx';
import { InterviewPage } from '../features/interview/InterviewPage.tsx';
import { MinutesPage } from '../features/minutes/MinutesPage.tsx';
import { ReportPage } from '../features/report/ReportPage.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { VerifyPage } from '../features/verify/VerifyPage.tsx';
import { SurveyScreen } from '../features/survey/SurveyScreen.tsx';
import { VisitsScreen } from '../features/visits/VisitsScreen.tsx';
import { WizardScreen } from '../features/visits/wizard/WizardScreen.tsx';
import { FaultScreen, NotFoundScreen } from './ErrorScreen.tsx';
import { Frame } from './Frame.tsx';
import { Lobby } from './Lobby.tsx';
import type { Section } from './sections.ts';
import { VisitFrame } from './VisitFrame.tsx';

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Name of the screen in the top bar. */
    section?: Section;
  }
}

const root = createRootRoute({ component: Frame, notFoundComponent: NotFoundScreen });

const lobby = createRoute({ getParentRoute: () => root, id: 'lobby', component: Lobby });
const visits = createRoute({
  getParentRoute: () => lobby,
  path: '/',
  component: VisitsScreen,
  staticData: { section: 'visits' },
});
const wizard = createRoute({
  getParentRoute: () => lobby,
  path: '/new',
  component: WizardScreen,
  staticData: { section: 'newVisit' },
});
const instruments = createRoute({
  getParentRoute: () => lobby,
  path: '/instruments',
  component: InstrumentsScreen,
  staticData: { section: 'instruments' },
});
const verify = createRoute({
  getParentRoute: () => lobby,
  path: '/verify',
  component: VerifyPage,
  staticData: { section: 'verify' },
});
const settings = createRoute({
  getParentRoute: () => lobby,
  path: '/settings',
  component: SettingsScreen,
  staticData: { section: 'settings' },
});

const visit = createRoute({ getParentRoute: () => root, path: '/visits/$visit', component: VisitFrame });
const visitIndex = createRoute({
  getParentRoute: () => visit,
  path: '/',
  beforeLoad: ({ params }) => {
    redirect({ to: '/visits/$visit/home', params, throw: true });
  },
});
const home = createRoute({
  getParentRoute: () => visit,
  path: 'home',
  component: HomeScreen,
  staticData: { section: 'home' },
});
const facts = createRoute({
  getParentRoute: () => visit,
  path: 'facts',
  component: FactsScreen,
  staticData: { section: 'facts' },
});
const checklist = createRoute({
  getParentRoute: () => visit,
  path: 'checklist',
  component: ChecklistScreen,
  staticData: { section: 'checklist' },
});
const attendees = createRoute({
  getParentRoute: () => visit,
  path: 'attendees',
  component: AttendeesPage,
  staticData: { section: 'attendees' },
});
const agenda = createRoute({
  getParentRoute: () => visit,
  path: 'agenda',
  component: AgendaPage,
  staticData: { section: 'agenda' },
});
const interview = createRoute({
  getParentRoute: () => visit,
  path: 'interview',
  component: InterviewPage,
  staticData: { section: 'interview' },
});
const actions = createRoute({
  getParentRoute: () => visit,
  path: 'actions',
  component: ActionsPage,
  staticData: { section: 'actions' },
});
const minutes = createRoute({
  getParentRoute: () => visit,
  path: 'minutes',
  component: MinutesPage,
  staticData: { section: 'minutes' },
});
const survey = createRoute({
  getParentRoute: () => visit,
  path: 'survey',
  component: SurveyScreen,
  staticData: { section: 'survey' },
});
const findings = createRoute({
  getParentRoute: () => visit,
  path: 'findings',
  component: FindingsScreen,
  staticData: { section: 'findings' },
});
const dashboard = createRoute({
  getParentRoute: () => visit,
  path: 'dashboard',
  component: DashboardScreen,
  staticData: { section: 'dashboard' },
});
const report = createRoute({
  getParentRoute: () => visit,
  path: 'report',
  component: ReportPage,
  staticData: { section: 'report' },
});
const history = createRoute({
  getParentRoute: () => visit,
  path: 'history',
  component: HistoryScreen,
  staticData: { section: 'history' },
});

const tree = root.addChildren([
  lobby.addChildren([visits, instruments, wizard, verify, settings]),
  visit.addChildren([
    visitIndex,
    home,
    facts,
    checklist,
    agenda,
    attendees,
    interview,
    minutes,
    actions,
    survey,
    findings,
    dashboard,
    report,
    history,
  ]),
]);

/** Every address of the page. */
export const router = createRouter({
  routeTree: tree,
  defaultPreload: false,
  defaultErrorComponent: ({ error, reset }) => <FaultScreen error={error} again={reset} />,
});
