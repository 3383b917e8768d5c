import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const pause = 400;

/** A text that is kept while it is typed. */
export interface Autosave {
  text: string;
  change: (text: string) => void;
  /** Keeps at once what is not kept yet. */
  flush: () => void;
}

/**
 * Keeps a text 400 ms after the last key, and at once when its field is left, its screen goes or the page is closed:
 * the live visit then sends it again after a reload, so nothing that was typed is lost.
 */
export function useAutosave(kept: string, keep: (text: string) => void): Autosave {
  const [draft, setDraft] = useState<string>();
  const state = useRef({ draft, kept, keep });
  useLayoutEffect(() => {
    state.current.kept = kept;
    state.current.keep = keep;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const now = state.current;
    const { draft } = now;
    now.draft = undefined;
    setDraft(undefined);
    if (draft !== undefined && draft !== now.kept) now.keep(draft);
  }, []);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  const change = useCallback(
    (text: string) => {
      state.current.draft = text;
      setDraft(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    [flush],
  );
  return { text: draft ?? kept, change, flush };
}
