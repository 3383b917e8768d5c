import { useSyncExternalStore } from 'react';

const fields = new Set<object>();
const listeners = new Set<() => void>();

/** Says of a field whether it holds something typed that was not handed on to be saved. */
export function tellTyped(field: object, isTyped: boolean): void {
  if (fields.has(field) === isTyped) return;
  if (isTyped) fields.add(field);
  else fields.delete(field);
  for (const listener of listeners) listener();
}

/** Whether any field of the page holds what was not handed on: then nobody may say that all is saved. */
export function useIsTyped(): boolean {
  return useSyncExternalStore(subscribe, () => fields.size > 0);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
