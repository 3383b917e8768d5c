import { collectionNames, type CollectionName, type Content } from '../../schema/content.ts';
import { ordered } from '../entities/ordered.ts';
import { seatLabel } from '../signatures/seat-label.ts';

/** What a seal freezes, as a person is shown before they set it. */
export interface Frozen {
  /** How many there are of each kind. */
  counts: Record<CollectionName, number>;
  /** Who is to sign: after the seal nobody can be added. */
  signatories: string[];
}

/** Counts what a seal would freeze. */
export function whatFreezes(content: Content): Frozen {
  const counts = collectionNames.map((name) => [name, Object.keys(content[name]).length] as const);
  return {
    counts: Object.fromEntries(counts) as Frozen['counts'],
    signatories: ordered(content.signoffs).map(seatLabel),
  };
}
