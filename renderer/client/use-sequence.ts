import { useMemo } from 'react';
import { openSequence, type Sequence } from '../../shared/domain/progress/sequence.ts';
import { useEntities, useInstrument } from './visit-hooks.ts';

/** The walk through the checklist as it stands: who rated what, and what has evidence. */
export function useSequence(): Sequence {
  const instrument = useInstrument();
  const team = useEntities('team');
  const ratings = useEntities('ratings');
  const consensus = useEntities('consensus');
  const evidence = useEntities('evidence');
  return useMemo(
    () => openSequence({ instrument, team, ratings, consensus, evidence }),
    [instrument, team, ratings, consensus, evidence],
  );
}
