import { useEffect } from 'react';
import type { CommandRegistry } from './command-registry.ts';
import { nameOfPress } from './key-names.ts';

const typing =
  'input, textarea, select, [contenteditable="true"], [role="dialog"]:not([aria-modal="true"]), [role="listbox"], [role="menu"]';
const pressing = 'button:not([role="radio"]), a[href], summary';

/** The one listener for keys of the page; what a field takes for itself never gets here. */
export function useKeyListener(registry: CommandRegistry): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : document.body;
      const isTaken = registry.press({
        name: nameOfPress(event),
        isTyping: target.closest(typing) !== null,
        isOnButton: target.closest(pressing) !== null,
        isRepeat: event.repeat,
      });
      if (isTaken) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [registry]);
}
