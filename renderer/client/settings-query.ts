import { useCallback } from 'react';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { initialSettings, type Settings } from '../../shared/schema/settings.ts';
import { showFailure } from '../ui/show-failure.ts';
import { client, failureOf, unreachable } from './client.ts';

/** Stands on edits until somebody says who is at this laptop. */
export const anonymous = 'Tinjau';
const settingsKey = ['settings'];
// Only this page changes them: an answer that was under way when they were changed must not put the old ones back.
const settingsQuery = {
  queryKey: settingsKey,
  queryFn: () => client.settings.get(),
  staleTime: Number.POSITIVE_INFINITY,
  // Many parts read them: one that appears must not ask again what could not be answered.
  retryOnMount: false,
} as const;

/** How reading the settings stands. Nothing is drawn before they are read: a key pressed early would act for nobody. */
export function useReadSettings(): UseQueryResult<Settings> {
  return useQuery(settingsQuery);
}

/** The settings as last read or changed. Where they cannot be read, those of a new folder, and the frame shows only why. */
export function useSettings(): Settings {
  return useReadSettings().data ?? initialSettings;
}

const retryPause = 1500;

/**
 * Changes some of the settings, at once on screen; the others stay as they are. While Tinjau does not answer, that is
 * said and the change is sent again; one that the disk refused stays on screen, and goes with the next.
 */
export function useChangeSettings(): (changed: Partial<Settings>) => void {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: async (changed: Partial<Settings>) => {
      const kept = await queries.ensureQueryData(settingsQuery);
      return client.settings.set({ settings: { ...kept, ...changed } });
    },
    onMutate: (changed) =>
      queries.setQueryData<Settings>(settingsKey, (kept) => (kept ? { ...kept, ...changed } : undefined)),
    scope: { id: 'settings' },
    retry(failures, error) {
      const isUnreachable = failureOf(error) === unreachable;
      if (isUnreachable && failures === 0) showFailure(error);
      return isUnreachable;
    },
    retryDelay: retryPause,
    onError(error) {
      showFailure(error);
      if (failureOf(error).code === 'invalid-input') void queries.invalidateQueries({ queryKey: settingsKey });
    },
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

/** The way to say which team member of a visit the person at this laptop is. */
export function useBeMember(visit: string): (member: string) => void {
  const { profile } = useSettings();
  const change = useChangeSettings();
  return useCallback(
    (member) => change({ profile: { ...profile, memberOf: { ...profile.memberOf, [visit]: member } } }),
    [change, profile, visit],
  );
}

/** The way to take in settings that a call has written. */
export function useTakeSettings(): (settings: Settings) => void {
  const queries = useQueryClient();
  return (settings) => void queries.setQueryData(settingsKey, settings);
}
