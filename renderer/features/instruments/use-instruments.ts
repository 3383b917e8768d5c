import { useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '../../client/client.ts';

/** Everything that is kept: instruments with their versions, survey forms, and files that cannot be read. */
export function useInstruments() {
  return useQuery({ queryKey: ['instruments'], queryFn: () => client.instruments.list() });
}

/** Reads the list again after something was kept or deleted. */
export function useRefreshInstruments(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['instruments'] });
}

/** One instrument in one version; what it says never changes. */
export function useInstrumentView(reference: string | undefined) {
  return useQuery({
    queryKey: ['instrument', reference],
    queryFn: () => client.instruments.get({ instrument: reference ?? '' }),
    enabled: reference !== undefined,
  });
}
