import { onTestFinished, vi } from 'vitest';

/** Web Storage as a page has it, in memory, with room for so many letters; gone when the test ends. */
export function stubLocalStorage(room = Number.POSITIVE_INFINITY): Storage {
  const storage = Object.create({
    getItem(this: Record<string, string>, key: string): string | null {
      return Object.hasOwn(this, key) ? (this[key] ?? null) : null;
    },
    setItem(this: Record<string, string>, key: string, value: string): void {
      const others = Object.entries(this).filter(([name]) => name !== key);
      const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
      if (used + key.length + value.length > room) throw new DOMException('no room', 'QuotaExceededError');
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string): void {
      delete this[key];
    },
  }) as Storage;
  vi.stubGlobal('localStorage', storage);
  onTestFinished(() => void vi.unstubAllGlobals());
  return storage;
}
