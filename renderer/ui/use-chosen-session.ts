import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { bySchedule } from '../../shared/domain/agenda/session-dates.ts';
import { wallClock } from '../../shared/domain/agenda/zones.ts';
import { useCollection, useHeader, type Listed } from '../client/visit-hooks.ts';

/** The sessions of the visit by day and hour, and the one this screen is about. */
export interface ChosenSession {
  sessions: Listed<'sessions'>[];
  session: Listed<'sessions'> | undefined;
  choose: (id: string) => void;
}

/** The session named in the address; without one the session that is open, then today's, then the plenary. */
export function useChosenSession(): ChosenSession {
  const { zone } = useHeader();
  const kept = useCollection('sessions');
  const named = useSearch({ strict: false, select: sessionOf });
  const navigate = useNavigate();
  const [today] = useState(() => wallClock(new Date(), zone).date);
  const sessions = useMemo(() => bySchedule(kept), [kept]);
  const session = useMemo(() => {
    const isOpen = (each: Listed<'sessions'>): boolean => each.openedAt !== undefined && each.closedAt === undefined;
    return (
      sessions.find(({ id }) => id === named) ??
      sessions.find(isOpen) ??
      sessions.find(({ date }) => date === today) ??
      sessions.find(({ kind }) => kind === 'plenary') ??
      sessions[0]
    );
  }, [sessions, named, today]);
  const choose = (id: string): void => {
    void navigate({ to: '.', search: (before: object) => ({ ...before, session: id }), replace: true });
  };
  return { sessions, session, choose };
}

function sessionOf(search: object): unknown {
  return 'session' in search ? search.session : undefined;
}
