/** Keeps a text in the browser through a reload; false when the browser has no room for it. The only way in to its storage. */
export function keepInBrowser(key: string, text: string, storage: Storage = localStorage): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return false;
    throw error;
  }
}
