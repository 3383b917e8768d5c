import { v7 } from 'uuid';
import { sentence } from '../../shared/domain/sentence.ts';
import type { Ports } from '../backend/ports.ts';

/** The ports of a plain Node process: the real clock and ids, no secret store, no desktop. */
export const nodePorts: Ports = {
  clock: { now: () => new Date() },
  ids: { next: () => v7() },
  keychain: {
    unavailable: sentence('host.keychainOnlyInDesktop'),
    seal: () => Promise.reject(new Error('no secret store here')),
    open: () => Promise.reject(new Error('no secret store here')),
  },
};
