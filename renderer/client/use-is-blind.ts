import { useCallback } from 'react';
import { standingOf } from '../../shared/domain/progress/standing.ts';
import { useMember } from './settings-query.ts';
import { useSequence } from './use-sequence.ts';
import { useVisit } from './visit-hooks.ts';

/** Tells whether a node is an indicator whose ratings are kept from this person, who has not given their own yet. */
export function useIsBlind(): (node: string) => boolean {
  const sequence = useSequence();
  const member = useMember(useVisit().getState().id);
  return useCallback(
    (node) => sequence.byId.has(node) && standingOf(sequence, node, member).isBlind,
    [sequence, member],
  );
}
