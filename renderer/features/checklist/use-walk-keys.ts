import { useEffect, useEffectEvent } from 'react';

/** What each key of the walk does; a handler that returns false leaves the key to the page. */
export type WalkKeys = Record<string, (event: KeyboardEvent) => boolean | undefined>;

const typing = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="listbox"]';
const pressing = 'button:not([role="radio"]), a[href], summary';

/** Listens for plain keys wherever nobody is typing; Enter and Space stay with a focused button or link. */
export function useWalkKeys(keys: WalkKeys, other: (event: KeyboardEvent) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.closest(typing) || document.querySelector('[role="dialog"][aria-modal="true"]')) return;
    const isPress = event.key === 'Enter' || event.key === ' ';
    if (isPress && target.closest(pressing)) return;
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    const isTaken = act ? act(event) !== false : other(event);
    if (isTaken) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
