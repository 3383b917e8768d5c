import { useCallback } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { initialSettings, type Settings } from '../../shared/schema/settings.ts';
import { client } from './client.ts';

const settingsKey = ['settings'];

/** The settings; those of a new folder until they are read. */
export function useSettings(): Settings {
  return useQuery({ queryKey: settingsKey, queryFn: () => client.settings.get() }).data ?? initialSettings;
}

/** Changes some of the settings. */
export function useChangeSettings(): (changed: Partial<Settings>) => void {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (settings: Settings) => client.settings.set({ settings }),
    onMutate: (settings) => queries.setQueryData(settingsKey, settings),
    onError: () => queries.invalidateQueries({ queryKey: settingsKey }),
  });
  return useCallback(
    (changed) => {
      const before = queries.getQueryData<Settings>(settingsKey) ?? initialSettings;
      mutate({ ...before, ...changed });
    },
    [queries, mutate],
  );
}

/** The team member that the person at this laptop is, in a visit; undefined until they have said so. */
export function useMember(visit: string): string | undefined {
  return useSettings().profile.memberOf[visit];
}
