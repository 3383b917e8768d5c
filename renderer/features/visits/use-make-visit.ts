import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { client, failureOf, upload, type Failure } from '../../client/client.ts';
import { useProfileName } from '../../client/settings-query.ts';

/** The ways to begin a visit; each ends on its home. */
export interface MakeVisit {
  fromFile: (file: File) => void;
  sample: () => void;
  isBusy: boolean;
  failure: Failure | undefined;
}

export function useMakeVisit(): MakeVisit {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const by = useProfileName();
  const make = useMutation({
    mutationFn: async (file: File | 'sample') =>
      file === 'sample'
        ? client.visits.createSample({ by })
        : client.visits.createFromFile({ by, upload: await upload(file) }),
    onSuccess: async ({ visit }) => {
      await queries.invalidateQueries({ queryKey: ['visits'] });
      await navigate({ to: '/visits/$visit/home', params: { visit } });
    },
  });
  return {
    fromFile: (file) => make.mutate(file),
    sample: () => make.mutate('sample'),
    isBusy: make.isPending,
    failure: make.error ? failureOf(make.error) : undefined,
  };
}
