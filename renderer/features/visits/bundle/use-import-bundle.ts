import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedBundle } from '../../../../shared/contract/bundles.ts';
import type { Progress } from '../../../../shared/contract/call.ts';
import { client, failureOf, uploadInChunks, type Failure } from '../../../client/client.ts';
import { showFailure } from '../../../ui/show-failure.ts';
import { tellArrival } from '../../../ui/tell-arrival.ts';
import { useLongWork } from '../../../ui/use-long-work.ts';
import { useLostParts } from '../../../ui/use-lost-parts.ts';

/** A bundle on its way in: from the file that was chosen to the visit that it becomes. */
export interface ImportBundle {
  /** The file's name while its dialog is open. */
  fileName: string | undefined;
  progress: Progress | undefined;
  isRunning: boolean;
  failure: Failure | undefined;
  take: (file: File) => void;
  keepBoth: () => void;
  /** Stops what runs, and closes the dialog. */
  close: () => void;
}

interface Sending {
  fileName: string;
  progress?: Progress;
  upload?: string;
  failure?: Failure;
}

export function useImportBundle(): ImportBundle {
  const [sending, setSending] = useState<Sending>();
  const work = useLongWork<ImportedBundle>();
  const arrived = useArrived();
  const job = useRef('');
  const stop = useRef(new AbortController());

  const importUpload = async (upload: string, keepBoth: boolean): Promise<void> => {
    job.current = crypto.randomUUID();
    const imported = await work.run(() => client.bundles.import({ upload, keepBoth, job: job.current }));
    if (!imported) return;
    setSending(undefined);
    await arrived(imported);
  };
  const take = async (file: File): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    setSending({ fileName: file.name });
    const onProgress = (done: number): void => {
      const progress = { kind: 'progress', step: 'send', done, total: Math.max(1, file.size) } as const;
      setSending({ fileName: file.name, progress });
    };
    try {
      const upload = await uploadInChunks(file, { onProgress, signal: control.signal });
      setSending({ fileName: file.name, upload });
      await importUpload(upload, false);
    } catch (error) {
      if (!control.signal.aborted) setSending({ fileName: file.name, failure: failureOf(error) });
    }
  };
  const isSending = sending !== undefined && sending.upload === undefined && sending.failure === undefined;
  return {
    fileName: sending?.fileName,
    progress: work.progress ?? sending?.progress,
    isRunning: work.isRunning || isSending,
    failure: sending?.failure ?? (work.failure?.code === 'cancelled' ? undefined : work.failure),
    take: (file) => void take(file),
    keepBoth: () => void (sending?.upload !== undefined && importUpload(sending.upload, true)),
    close() {
      stop.current.abort();
      if (work.isRunning) client.bundles.cancel({ job: job.current }).catch(showFailure);
      setSending(undefined);
    },
  };
}

/** Shows the visit that came in. */
function useArrived(): (imported: ImportedBundle) => Promise<void> {
  const { t } = useTranslation('visits');
  const lostIn = useLostParts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async ({ visit, about }) => {
    tellArrival(t('bundle.imported', { place: about.place, count: about.edits }), lostIn(about.leftOut));
    await queries.invalidateQueries({ queryKey: ['visits'] });
    await navigate({ to: '/visits/$visit/home', params: { visit } });
  };
}
