import { useQuery } from '@tanstack/react-query';
import type { BackupFailure } from '../../shared/contract/backups.ts';
import { client } from './client.ts';

const none: BackupFailure[] = [];
const lookEvery = 30_000;

/** The backups that could not be made by themselves; looked for twice a minute, since nobody asked for them. */
export function useBackupFailures(): BackupFailure[] {
  const found = useQuery({
    queryKey: ['backups', 'failures'],
    queryFn: () => client.backups.failures(),
    refetchInterval: lookEvery,
  });
  return found.data ?? none;
}
