import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * After going to another screen the keyboard and the screen reader stand at its beginning, not at the link that led
 * there; where the address asks for a record, they stand at the record.
 */
export function useFocusOnScreen(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged }) => {
        const isTyping = document.activeElement instanceof HTMLInputElement;
        const isAtRecord = 'open' in router.state.location.search;
        if (pathChanged && !isTyping && !isAtRecord) document.getElementById('content')?.focus({ preventScroll: true });
      }),
    [router],
  );
}
