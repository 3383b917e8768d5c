import { timingSafeEqual } from 'node:crypto';

/** Whether two byte strings are the same. */
export function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
