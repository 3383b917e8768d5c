import { useEffect } from 'react';
import { visitScreens } from './screens.ts';

/** Has the code of every screen of a visit as soon as the first one stands, so that going between them never waits. */
export function useScreensAhead(): void {
  useEffect(() => {
    const rest = requestIdleCallback(() => Object.values(visitScreens).forEach((screen) => screen.fetchAhead()));
    return () => cancelIdleCallback(rest);
  }, []);
}
