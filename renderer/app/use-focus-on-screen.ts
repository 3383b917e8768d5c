import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After going to another screen the keyboard and the screen reader stand at its beginning, not at the link that led there. */
export function useFocusOnScreen(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged }) => {
        const isTyping = document.activeElement instanceof HTMLInputElement;
        if (pathChanged && !isTyping) document.getElementById('content')?.focus({ preventScroll: true });
      }),
    [router],
  );
}
