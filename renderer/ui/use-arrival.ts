import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';

/** The record that the address asks to open, such as one that the completeness check leads to. */
export function useAsked(): string | undefined {
  return useSearch({ strict: false, select: askedIn });
}

/** Brings an element into view, and the focus onto it, when the address asks for its record. */
export function useArrival<E extends HTMLElement>(id: string | undefined): RefObject<E | null> {
  const asked = useAsked();
  const element = useRef<E>(null);
  useEffect(() => {
    if (asked === undefined || asked !== id) return;
    element.current?.scrollIntoView({ block: 'center' });
    element.current?.focus({ preventScroll: true });
  }, [asked, id]);
  return element;
}

function askedIn(search: object): string | undefined {
  return 'open' in search && typeof search.open === 'string' ? search.open : undefined;
}
