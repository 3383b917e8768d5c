import { Outlet, useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { client, failureOf } from '../backend/client.ts';
import { useSettings } from '../backend/settings-query.ts';
import { createVisitSession, type VisitSession } from '../backend/visit-session.ts';
import { useHeader, useVisitState, VisitContext } from '../backend/visit-hooks.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Rail } from './Rail.tsx';
import { SavedMark } from './SavedMark.tsx';
import { useVisitKeys } from './use-visit-keys.ts';

/** Everything below /visits/$visit: the live visit, its rail, and the mark that says whether all is saved. */
export function VisitFrame() {
  const { visit } = useParams({ from: '/visits/$visit' });
  const { profile } = useSettings();
  const by = profile.name || profile.position || 'Tinjau';
  const opened = useQuery({
    queryKey: ['visit', visit],
    queryFn: () => client.visits.open({ visit }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [session, setSession] = useState<VisitSession>();
  useEffect(() => {
    if (!opened.data) return undefined;
    const live = createVisitSession(client, opened.data, by);
    setSession(live);
    return () => {
      live.close();
      setSession(undefined);
    };
  }, [opened.data, by]);
  if (opened.error) return <ErrorScreen failure={failureOf(opened.error)} again={() => void opened.refetch()} />;
  if (!session) return <main id="content" tabIndex={-1} aria-busy />;
  return (
    <VisitContext.Provider value={session}>
      <Rail />
      <Crumb />
      <Corner />
      <VisitKeys />
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

function VisitKeys() {
  useVisitKeys();
  return null;
}
