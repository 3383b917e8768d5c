import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { initialSettings, type Settings } from '../../shared/schema/settings.ts';
import { client } from './client.ts';

/** Stands on edits until somebody says who is at this laptop. */
export const anonymous = 'Tinjau';
const settingsKey = ['settings'];
// Only this page changes them: an answer that was under way when they were changed must not put the old ones back.
const settingsQuery = {
  queryKey: settingsKey,
  queryFn: () => client.settings.get(),
  staleTime: Number.POSITIVE_INFINITY,
} as const;

/** The settings; those of a new folder until they are read. */
export function useSettings(): Settings {
  return useQuery(settingsQuery).data ?? initialSettings;
}

/** Changes some of the settings; the others stay as they are on disk, even when they were not read yet. */
export function useChangeSettings(): (changed: Partial<Settings>) => void {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: async (changed: Partial<Settings>) => {
      const kept = await queries.ensureQueryData(settingsQuery);
      const settings = { ...kept, ...changed };
      queries.setQueryData(settingsKey, settings);
      return client.settings.set({ settings });
    },
    onMutate: (changed) =>
      queries.setQueryData<Settings>(settingsKey, (kept) => (kept ? { ...kept, ...changed } : undefined)),
    onError: () => queries.invalidateQueries({ queryKey: settingsKey }),
  });
  return mutate;
}

/** In whose name this laptop acts where nobody of a team was chosen. */
export function useProfileName(): string {
  const { name, position } = useSettings().profile;
  return name.trim() || position.trim() || anonymous;
}

/** The team member that the person at this laptop is, in a visit; undefined until they have said so. */
export function useMember(visit: string): string | undefined {
  return useSettings().profile.memberOf[visit];
}

/** The way to take in settings that a call has written. */
export function useTakeSettings(): (settings: Settings) => void {
  const queries = useQueryClient();
  return (settings) => void queries.setQueryData(settingsKey, settings);
}
