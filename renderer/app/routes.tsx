import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { FaultScreen, NotFoundScreen, UnavailableScreen } from './ErrorScreen.tsx';
import { Frame } from './Frame.tsx';
import { ScreenUnavailable } from './lazy-screen.tsx';
import { Lobby } from './Lobby.tsx';
import { PendingScreen } from './PendingScreen.tsx';
import { lobbyScreens, visitScreens } from './screens.ts';
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
  component: lobbyScreens.visits,
  staticData: { section: 'visits' },
});
const wizard = createRoute({
  getParentRoute: () => lobby,
  path: '/new',
  component: lobbyScreens.newVisit,
  staticData: { section: 'newVisit' },
});
const instruments = createRoute({
  getParentRoute: () => lobby,
  path: '/instruments',
  component: lobbyScreens.instruments,
  staticData: { section: 'instruments' },
});
const verify = createRoute({
  getParentRoute: () => lobby,
  path: '/verify',
  component: lobbyScreens.verify,
  staticData: { section: 'verify' },
});
const settings = createRoute({
  getParentRoute: () => lobby,
  path: '/settings',
  component: lobbyScreens.settings,
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
  component: visitScreens.home,
  staticData: { section: 'home' },
});
const facts = createRoute({
  getParentRoute: () => visit,
  path: 'facts',
  component: visitScreens.facts,
  staticData: { section: 'facts' },
});
const checklist = createRoute({
  getParentRoute: () => visit,
  path: 'checklist',
  component: visitScreens.checklist,
  staticData: { section: 'checklist' },
});
const attendees = createRoute({
  getParentRoute: () => visit,
  path: 'attendees',
  component: visitScreens.attendees,
  staticData: { section: 'attendees' },
});
const agenda = createRoute({
  getParentRoute: () => visit,
  path: 'agenda',
  component: visitScreens.agenda,
  staticData: { section: 'agenda' },
});
const interview = createRoute({
  getParentRoute: () => visit,
  path: 'interview',
  component: visitScreens.interview,
  staticData: { section: 'interview' },
});
const actions = createRoute({
  getParentRoute: () => visit,
  path: 'actions',
  component: visitScreens.actions,
  staticData: { section: 'actions' },
});
const minutes = createRoute({
  getParentRoute: () => visit,
  path: 'minutes',
  component: visitScreens.minutes,
  staticData: { section: 'minutes' },
});
const survey = createRoute({
  getParentRoute: () => visit,
  path: 'survey',
  component: visitScreens.survey,
  staticData: { section: 'survey' },
});
const findings = createRoute({
  getParentRoute: () => visit,
  path: 'findings',
  component: visitScreens.findings,
  staticData: { section: 'findings' },
});
const dashboard = createRoute({
  getParentRoute: () => visit,
  path: 'dashboard',
  component: visitScreens.dashboard,
  staticData: { section: 'dashboard' },
});
const report = createRoute({
  getParentRoute: () => visit,
  path: 'report',
  component: visitScreens.report,
  staticData: { section: 'report' },
});
const history = createRoute({
  getParentRoute: () => visit,
  path: 'history',
  component: visitScreens.history,
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
  defaultPendingComponent: PendingScreen,
  defaultErrorComponent: ({ error, reset }) =>
    error instanceof ScreenUnavailable ? (
      <UnavailableScreen error={error} again={reset} />
    ) : (
      <FaultScreen error={error} again={reset} />
    ),
});
