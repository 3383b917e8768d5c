import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { tellTyped } from './typed-not-kept.ts';

const pause = 400;

/** Keeps a text; false when it was refused. */
export type Keep = (text: string) => boolean | void;

/** A text that is kept while it is typed. */
export interface Autosave {
  text: string;
  change: (text: string) => void;
  /** Keeps at once what is not kept yet, and shows again what is kept: for when the field is left. */
  flush: () => void;
}

/**
 * Keeps a text 400 ms after the last key, or only when its field is left, where half a text means something else; and
 * always when its screen goes or the page is closed: the live visit then sends it again after a reload, so nothing that
 * was typed is lost. Until it is kept, nothing says "Tersimpan". Until the field is left it shows what was typed, however
 * that is kept; what is refused stays in the field.
 */
export function useAutosave(kept: string, keep: Keep, when: 'typing' | 'leaving' = 'typing'): Autosave {
  const [draft, setDraft] = useState<string>();
  const state = useRef<{ draft?: string | undefined; given?: string | undefined; kept: string; keep: typeof keep }>({
    kept,
    keep,
  });
  useLayoutEffect(() => {
    state.current.kept = kept;
    state.current.keep = keep;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useCallback((): boolean => {
    clearTimeout(timer.current);
    const now = state.current;
    if (now.draft === undefined || now.draft === (now.given ?? now.kept)) {
      tellTyped(state, false);
      return true;
    }
    const isTaken = now.keep(now.draft) !== false;
    now.given = isTaken ? now.draft : undefined;
    tellTyped(state, !isTaken);
    return isTaken;
  }, []);
  const flush = useCallback(() => {
    if (!save()) return;
    state.current.draft = undefined;
    state.current.given = undefined;
    setDraft(undefined);
  }, [save]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
      tellTyped(state, false);
    };
  }, [flush]);
  const change = useCallback(
    (text: string) => {
      state.current.draft = text;
      setDraft(text);
      tellTyped(state, true);
      clearTimeout(timer.current);
      if (when === 'typing') timer.current = setTimeout(save, pause);
    },
    [save, when],
  );
  return { text: draft ?? kept, change, flush };
}
