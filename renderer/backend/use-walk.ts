import { useMemo } from 'react';
import { openWalk, type Walk } from '../../shared/domain/progress/walk.ts';
import { useEntities, useInstrument } from './visit-hooks.ts';

/** The walk through the checklist as it stands: who rated what, and what has evidence. */
export function useWalk(): Walk {
  const instrument = useInstrument();
  const team = useEntities('team');
  const ratings = useEntities('ratings');
  const consensus = useEntities('consensus');
  const evidence = useEntities('evidence');
  return useMemo(
    () => openWalk({ instrument, team, ratings, consensus, evidence }),
    [instrument, team, ratings, consensus, evidence],
  );
}
