import type { Ports } from '../../electron/backend/ports.ts';
import { fixedPorts, openingInstant } from './fixed-ports.ts';

/** Ports whose clock a test can set wrong and right again; it goes on by a second with each reading. */
export function settablePorts(): Ports & { setClock(instant: string): void } {
  let now = Date.parse(openingInstant);
  return {
    ...fixedPorts(),
    clock: { now: () => new Date((now += 1000)) },
    setClock(instant) {
      now = Date.parse(instant);
    },
  };
}
