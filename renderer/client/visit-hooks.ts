import { ordered } from '../../shared/domain/entities/ordered.ts';
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { scoreVisit } from '../../shared/domain/scoring/score-visit.ts';
import type { Score } from '../../shared/domain/scoring/score.ts';
import { isSealed, statusOf } from '../../shared/domain/visit/states.ts';
import type { CollectionName, Content, EntityOf } from '../../shared/schema/content.ts';
import type { Instrument } from '../../shared/schema/instrument.ts';
import type { Header, VisitStatus } from '../../shared/schema/visit.ts';
import { toldIfRefused } from '../ui/show-failure.ts';
import type { VisitSession, VisitState } from './visit-session.ts';

export const VisitContext = createContext<VisitSession | undefined>(undefined);

/** The live visit of this route. */
export function useVisit(): VisitSession {
  const session = useContext(VisitContext);
  if (!session) throw new Error('this screen stands outside a visit');
  return session;
}

/** A part of the visit's state; the screen draws again only when that part is another object or value. */
export function useVisitState<T>(select: (state: VisitState) => T): T {
  const session = useVisit();
  return useSyncExternalStore(session.subscribe, () => select(session.getState()));
}

/** An entity with its id. */
export type Listed<C extends CollectionName> = { id: string } & EntityOf<C>;

const sorted = new WeakMap<object, unknown>();

/** All entities of a collection with their ids, in their order. */
export function useCollection<C extends CollectionName>(name: C): Listed<C>[] {
  const entities = useVisitState((state) => state.content[name]);
  return inOrder<C>(entities);
}

/** One collection as it is kept: id → entity. */
export function useEntities<C extends CollectionName>(name: C): Content[C] {
  return useVisitState((state) => state.content[name]);
}

/** One entity; undefined when there is none. */
export function useEntity<C extends CollectionName>(name: C, id: string): EntityOf<C> | undefined {
  return useVisitState((state) => (state.content[name] as Record<string, EntityOf<C>>)[id]);
}

function inOrder<C extends CollectionName>(entities: Content[C]): Listed<C>[] {
  const known = sorted.get(entities);
  if (known) return known as Listed<C>[];
  const byOrder = ordered(entities as Record<string, EntityOf<C>>) as Listed<C>[];
  sorted.set(entities, byOrder);
  return byOrder;
}

/** The visit's header. */
export function useHeader(): Header {
  const header = useEntity('header', 'header');
  if (!header) throw new Error('a visit has no header');
  return header;
}

/** The state of the visit, as its signatures prove it. */
export function useStatus(): VisitStatus {
  return useVisitState(({ content }) => statusOf(content));
}

/** The instrument frozen into the visit. */
export function useInstrument(): Instrument {
  const frozen = useEntity('instrument', 'instrument');
  if (!frozen) throw new Error('a visit has no instrument');
  return frozen.instrument;
}

/** The score of the visit as it stands. */
export function useScore(): Score {
  const instrument = useEntities('instrument');
  const team = useEntities('team');
  const ratings = useEntities('ratings');
  const consensus = useEntities('consensus');
  const score = useMemo(
    () => scoreVisit({ instrument, team, ratings, consensus }),
    [instrument, team, ratings, consensus],
  );
  if (!score) throw new Error('a visit has no instrument');
  return score;
}

/** Why the visit cannot be changed now: it is sealed, or comes from a newer Tinjau. Undefined where it can be, and outside a visit. */
export function useReadOnly(): VisitState['readOnly'] | 'sealed' {
  const session = useContext(VisitContext);
  return useSyncExternalStore(session?.subscribe ?? neverChanges, () => {
    const { readOnly, content } = session?.getState() ?? {};
    const status = content?.header['header']?.status;
    return readOnly ?? (status !== undefined && isSealed(status) ? 'sealed' : undefined);
  });
}

function neverChanges(): () => void {
  return () => undefined;
}

/** Whether the visit can be changed now. */
export function useCanEdit(): boolean {
  return useReadOnly() === undefined;
}

/**
 * The way to change the visit. A change that is refused is told in a toast and changes nothing; it answers false then, and
 * whoever asked keeps what the person typed.
 */
export function useEdit(): (...act: Parameters<VisitSession['edit']>) => boolean {
  const session = useVisit();
  return useCallback((...act) => toldIfRefused(() => session.edit(...act)), [session]);
}
