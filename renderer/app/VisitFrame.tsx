import { Outlet, useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { client, failureOf } from '../backend/client.ts';
import { useSettings } from '../backend/settings-query.ts';
import { createVisitSession, type VisitSession } from '../backend/visit-session.ts';
import { useEntities, useHeader, useVisit, useVisitState, VisitContext } from '../backend/visit-hooks.ts';
import { LoadingBar } from '../ui/LoadingBar.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Rail } from './Rail.tsx';
import { SavedMark } from './SavedMark.tsx';
import { useVisitKeys } from './use-visit-keys.ts';
import { WhoMenu } from './WhoMenu.tsx';

const anonymous = 'Tinjau';

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
  const [session, setSession] = useState<VisitSession>();
  useEffect(() => {
    if (!opened.data) return undefined;
    const live = createVisitSession(client, opened.data, anonymous);
    setSession(live);
    return () => {
      live.close();
      setSession(undefined);
    };
  }, [opened.data]);
  if (opened.error) return <ErrorScreen failure={failureOf(opened.error)} again={() => void opened.refetch()} />;
  if (!session) {
    return (
      <main id="content" tabIndex={-1} aria-busy>
        <LoadingBar what={t('openingVisit')} />
      </main>
    );
  }
  return (
    <VisitContext.Provider value={session}>
      <Rail />
      <Crumb />
      <Corner />
      <Who />
      <VisitKeys />
      <Person />
      <Outlet />
    </VisitContext.Provider>
  );
}

function Crumb() {
  const header = useHeader();
  const place = document.getElementById('crumb-slot');
  return place && createPortal(<span>{`${header.place.name} · ${header.title} ›`}</span>, place);
}

function Corner() {
  const place = document.getElementById('saved-slot');
  const savedAt = useVisitState((state) => state.savedAt);
  const unsent = useVisitState((state) => state.unsent);
  const failure = useVisitState((state) => state.failure);
  const readOnly = useVisitState((state) => state.readOnly);
  return place && createPortal(<SavedMark {...{ savedAt, unsent, failure, readOnly }} />, place);
}

function Who() {
  const place = document.getElementById('who-slot');
  return place && createPortal(<WhoMenu />, place);
}

/** Keeps in whose name edits are made: the profile's, else the team member's who was chosen for this visit. */
function Person() {
  const session = useVisit();
  const { profile } = useSettings();
  const team = useEntities('team');
  const member = team[profile.memberOf[session.getState().id] ?? ''];
  const by = profile.name || profile.position || member?.name || member?.position || anonymous;
  useEffect(() => session.actAs(by), [session, by]);
  return null;
}

function VisitKeys() {
  useVisitKeys();
  return null;
}
