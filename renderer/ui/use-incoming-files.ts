import { useEffect, useEffectEvent, useState } from 'react';

/** Takes files that are pasted or dropped anywhere on the screen; true while some are held over it. */
export function useIncomingFiles(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const takeFrom = useEffectEvent((event: Event, files: FileList | undefined): void => {
    setOver(false);
    if (files === undefined || files.length === 0) return;
    event.preventDefault();
    take([...files]);
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('paste', (event) => takeFrom(event, event.clipboardData?.files), { signal });
    window.addEventListener('drop', (event) => takeFrom(event, event.dataTransfer?.files), { signal });
    window.addEventListener('dragover', ({ dataTransfer }) => setOver(dataTransfer?.types.includes('Files') ?? false), {
      signal,
    });
    window.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false), { signal });
    return () => listening.abort();
  }, []);
  return isOver;
}
