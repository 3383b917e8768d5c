import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WhoAmI } from '../ui/WhoAmI.tsx';
import { actorHere, memberHere } from '../../shared/domain/team/actors.ts';
import type { VisitView } from '../../shared/contract/visits.ts';
import { forbidden, forbiddenIn } from '../../shared/domain/content/forbidden.ts';
import { client, failureOf } from '../client/client.ts';
import { anonymous, useBeMember, useMember, useProfileName } from '../client/settings-query.ts';
import { createVisitSession } from '../client/visit-session.ts';
import { useEntities, useHeader, useVisit, useVisitState, VisitContext } from '../client/visit-hooks.ts';
import { Slot } from '../ui/slots.tsx';
import { RepairOffer } from '../ui/RepairOffer.tsx';
import { TraceProvider } from '../ui/trace/trace.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { PendingScreen } from './PendingScreen.tsx';
import { Rail } from './Rail.tsx';
import { SavedMark } from './SavedMark.tsx';
import { Pill } from '../ui/Pill.tsx';
import { useScreensAhead } from './use-screens-ahead.ts';
import { useVisitCommands } from './use-visit-commands.ts';
import classes from './top-bar.module.css';
import { WhoMenu } from './WhoMenu.tsx';

/** Everything below /visits/$visit: the live visit, its rail, and the mark that says whether all is saved. */
export function VisitFrame() {
  const { t } = useTranslation();
  const { visit } = useParams({ from: '/visits/$visit' });
  const opened = useQuery({
    queryKey: ['visit', visit],
    queryFn: () => client.visits.open({ visit }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (opened.error) {
    const failure = failureOf(opened.error);
    const again = (): void => void opened.refetch();
    return (
      <ErrorScreen failure={failure} again={again}>
        {failure.code === 'store-corrupt' && <RepairOffer visit={visit} onRepaired={again} />}
      </ErrorScreen>
    );
  }
  if (!opened.data) {
    return <PendingScreen what={t('openingVisit')} />;
  }
  return <LiveVisit key={opened.dataUpdatedAt} view={opened.data} />;
}

function LiveVisit({ view }: { view: VisitView }) {
  const [session] = useState(() => createVisitSession(client, view, { by: anonymous }));
  useEffect(() => session.connect(), [session]);
  useScreensAhead();
  return (
    <VisitContext.Provider value={session}>
      <Rail />
      <Slot name="crumb">
        <Crumb isHeld={view.forbidden !== undefined} />
      </Slot>
      <Slot name="saved">
        <SavedMark />
      </Slot>
      <Slot name="who">
        <WhoMenu />
      </Slot>
      <Slot name="notice">
        <WhoAmI />
      </Slot>
      <VisitCommands />
      <Person />
      <TraceProvider>
        <Outlet />
      </TraceProvider>
    </VisitContext.Provider>
  );
}

/** Where one is, and, where values are an illustration, that they are: on every screen of the visit. */
function Crumb({ isHeld }: { isHeld: boolean }) {
  const { t } = useTranslation();
  const header = useHeader();
  return (
    <>
      {header.isSample && <Pill tone="warn">{t('sample')}</Pill>}
      {isHeld && <Held />}
      <span className={classes.visit}>{`${header.place.name} · ${header.title} ›`}</span>
    </>
  );
}

/** What the visit held that is forbidden when it was opened, and still holds: the report leads to each place. */
function Held() {
  const { t } = useTranslation();
  const visit = useVisit().getState().id;
  const content = useVisitState((state) => state.content);
  const [opened] = useState(() => forbidden(content).map(({ collection, id }) => ({ collection, id })));
  const count = opened.length === 0 ? 0 : forbiddenIn(content, opened).length;
  if (count === 0) return null;
  return (
    <Link to="/visits/$visit/report" params={{ visit }}>
      <Pill tone="bad">{t('forbidden', { count })}</Pill>
    </Link>
  );
}

/** Keeps in whose name edits are made, and takes the member whose name is the profile's without asking. */
function Person() {
  const session = useVisit();
  const named = useProfileName();
  const team = useEntities('team');
  const visit = session.getState().id;
  const chosen = useMember(visit);
  const choose = useBeMember(visit);
  const member = memberHere(team, named, chosen);
  useEffect(() => session.actAs(actorHere(team, named, member)), [session, team, named, member]);
  useEffect(() => {
    if (chosen === undefined && member !== undefined) choose(member);
  }, [choose, chosen, member]);
  return null;
}

function VisitCommands() {
  useVisitCommands();
  return null;
}
