/** What of a key press names a key. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** The name of the key that was pressed: `n`, `?`, `Enter`, `mod+z`, `mod+shift+z`. */
export function nameOfPress({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const hasMod = ctrlKey || metaKey;
  // For a plain sign the shift is part of the sign: `?`.
  const hasShift = shiftKey && (hasMod || key.length > 1);
  const parts = [hasMod && 'mod', altKey && 'alt', hasShift && 'shift', key].filter((part) => part !== false);
  return parts.join('+').toLowerCase();
}

const caps: Record<string, string> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  arrowright: '→',
  arrowleft: '←',
  arrowup: '↑',
  arrowdown: '↓',
  backspace: '⌫',
  escape: 'Esc',
};

/** How a key is written on its cap: `mod+Z` → Ctrl Z. */
export function capOf(key: string): string {
  return key
    .split('+')
    .map((part) => caps[part.toLowerCase()] ?? part)
    .join(' ');
}
