import { userInfo } from 'node:os';

/** Whoever is logged in to this computer stands in the history. */
export function personName(): string {
  return userInfo().username;
}
