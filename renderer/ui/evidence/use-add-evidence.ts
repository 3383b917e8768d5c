import { useCallback, useState } from 'react';
import { client, upload } from '../../client/client.ts';
import { useVisit } from '../../client/visit-hooks.ts';
import { showFailure } from '../show-failure.ts';

/** How many of the chosen files are in. */
export interface Adding {
  done: number;
  total: number;
}

/** Takes files in as evidence of some indicators, one after another; each is in or its reason is shown. */
export function useAddEvidence(indicators: readonly string[]): {
  adding: Adding | undefined;
  add: (files: readonly File[]) => Promise<string[]>;
} {
  const session = useVisit();
  const [adding, setAdding] = useState<Adding>();
  const add = useCallback(
    async (files: readonly File[]): Promise<string[]> => {
      const added: string[] = [];
      const { id: visit } = session.getState();
      for (const [done, file] of files.entries()) {
        setAdding({ done, total: files.length });
        try {
          const token = await upload(file);
          const { id, saved } = await client.evidence.add({
            visit,
            ...session.actor(),
            upload: token,
            indicators: [...indicators],
          });
          session.accept(saved);
          added.push(id);
        } catch (error) {
          showFailure(error);
        }
      }
      setAdding(undefined);
      return added;
    },
    [session, indicators],
  );
  return { adding, add };
}
