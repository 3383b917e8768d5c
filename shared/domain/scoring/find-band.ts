import type { Band } from '../../schema/instrument.ts';
import { displayText, exact, type Exact } from './exact.ts';

/** The code (or Indonesian name) of the band a value falls into; null below the first. `decimals` rounds it first. */
export function findBand(bands: readonly Band[], value: Exact, decimals?: number): string | null {
  const looked = decimals === undefined ? value : exact(displayText(value, decimals));
  const reached = bands.filter((band) => looked.gte(band.from));
  const band = reached.reduce<Band | undefined>(
    (best, next) => (!best || next.from > best.from ? next : best),
    undefined,
  );
  return band ? (band.code ?? band.id) : null;
}
