import type { Sentence } from '../../shared/domain/sentence.ts';

/** What differs between hosts. The backend asks these and nothing else of the machine around it. */

/** Instants in UTC. */
export interface Clock {
  now(): Date;
}

/** UUIDv7, so that ids sort by the time they were made. */
export interface Ids {
  next(): string;
}

/** Where a passphrase may rest between two signatures. Without an OS secret store nothing is kept. */
export interface Keychain {
  /** Why nothing can be kept here; undefined where it can. */
  readonly unavailable: Sentence | undefined;
  seal(secret: string): Promise<Uint8Array>;
  open(sealed: Uint8Array): Promise<string>;
}

/** What only a desktop shell can do; absent in a browser. */
export interface Desktop {
  /** Asks where to save and writes the whole file, from bytes or as a copy of a file; false when the person changed their mind. */
  save(fileName: string, content: Uint8Array | string): Promise<boolean>;
  reveal(path: string): void;
}

/** What a host lends the backend: clock, ids, keychain, desktop. */
export interface Ports {
  clock: Clock;
  ids: Ids;
  keychain: Keychain;
  desktop?: Desktop;
}
