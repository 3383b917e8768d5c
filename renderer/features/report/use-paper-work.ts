import { useRef } from 'react';
import type { MadeReport } from '../../../shared/contract/reports.ts';
import { client } from '../../client/client.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { useLongWork, type LongWork } from '../../ui/use-long-work.ts';

type Asked = Omit<Parameters<typeof client.reports.build>[0], 'job'>;

/** The making of a paper: begun under a name of its own, by which it can be cancelled. */
export interface PaperWork extends Omit<LongWork<MadeReport>, 'run'> {
  start: (asked: Asked) => Promise<MadeReport | undefined>;
  cancel: () => void;
}

export function usePaperWork(): PaperWork {
  const { run, ...state } = useLongWork<MadeReport>();
  const job = useRef('');
  return {
    ...state,
    start: (asked) => {
      job.current = crypto.randomUUID();
      return run(() => client.reports.build({ ...asked, job: job.current }));
    },
    cancel: () => {
      client.reports.cancel({ job: job.current }).catch(showFailure);
    },
  };
}
