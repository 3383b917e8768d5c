import { changeHeader, type HeaderFacts } from '../../../shared/domain/visit/change-header.ts';
import { useEdit } from '../../client/visit-hooks.ts';

/** Changes facts of the visit itself; null takes one away. */
export function useSetHeader(): (facts: HeaderFacts) => boolean {
  const edit = useEdit();
  return (facts) => edit(changeHeader(facts));
}
