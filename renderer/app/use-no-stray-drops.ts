import { useEffect } from 'react';

/** A file that is dropped where nothing takes it must not be opened by the browser in place of the workbench. */
export function useNoStrayDrops(): void {
  useEffect(() => {
    const keep = (event: DragEvent): void => event.preventDefault();
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
    };
  }, []);
}
