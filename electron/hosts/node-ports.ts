import { v7 } from 'uuid';
import type { Ports } from '../backend/ports.ts';

/** The ports of a plain Node process: the real clock and ids, no secret store, no desktop. */
export const nodePorts: Ports = {
  clock: { now: () => new Date() },
  ids: { next: () => v7() },
  keychain: {
    unavailable: {
      id: 'penyimpanan rahasia hanya ada di aplikasi desktop',
      en: 'only the desktop app reaches the secret store of the system',
    },
    seal: () => Promise.reject(new Error('no secret store here')),
    open: () => Promise.reject(new Error('no secret store here')),
  },
};
