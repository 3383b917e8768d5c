import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor } from '../../shared/schema/actor.ts';
import { useEntities } from '../client/visit-hooks.ts';

/** Says who acted: the person with the role in the team, the laptop, and the profile where it is another. */
export function useActorWords(): (who: Actor & { device?: string | undefined }) => string {
  const { t } = useTranslation();
  const { t: tVisits } = useTranslation('visits');
  const team = useEntities('team');
  return useCallback(
    ({ by, member, device, profile }) => {
      const role = team[member ?? '']?.role;
      const who = role === undefined ? by : `${by} (${tVisits(`wizard.roles.${role}`)})`;
      return [who, device, profile === undefined ? undefined : t('profileOf', { profile })].filter(Boolean).join(' · ');
    },
    [t, tVisits, team],
  );
}
