import { useMemo, useState } from 'react';
import { findLines } from '../../../shared/domain/minutes/find-lines.ts';
import type { Minutes } from './use-minutes.ts';

/** Search in the lines of a session: words in any order, also of the speaker. */
export function useFind({ shown }: Minutes, onHit: (index: number) => void) {
  const [sought, setSought] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const texts = useMemo(() => shown.map(({ speaker, text }) => `${speaker} ${text}`), [shown]);
  const hits = useMemo(() => (isOpen ? findLines(texts, sought) : []), [isOpen, texts, sought]);
  const found = useMemo(() => new Set(hits.flatMap((index) => shown[index]?.id ?? [])), [hits, shown]);

  const goTo = (next: number): void => {
    const hit = hits[next];
    if (hit === undefined) return;
    setAt(next);
    onHit(hit);
  };
  const bar = {
    sought,
    at: hits.length === 0 ? 0 : Math.min(at, hits.length - 1) + 1,
    count: hits.length,
    onSought: (text: string) => {
      setSought(text);
      setAt(-1);
    },
    onStep: (step: 1 | -1) => goTo((at + step + hits.length) % Math.max(1, hits.length)),
  };
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false), found, bar };
}
