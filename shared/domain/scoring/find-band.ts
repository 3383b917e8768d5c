import type { Band } from '../../schema/instrument.ts';
import { compareExact, exact, roundedText, type Exact } from '../numbers/fraction.ts';

/**
 * The band a value falls into; undefined below the first. With `decimals` the value is rounded before it is looked up:
 * printed bands such as 76.61–88.30 and 88.31–100 leave gaps that only rounded values do not fall into.
 */
export function findBand(bands: readonly Band[], value: Exact, decimals?: number): Band | undefined {
  const looked = decimals === undefined ? value : exact(roundedText(value, decimals));
  return bands
    .filter((band) => compareExact(looked, exact(band.from)) >= 0)
    .reduce<Band | undefined>((best, next) => (!best || next.from > best.from ? next : best), undefined);
}

/** The short name of a band by which scores and programs know it: its code, else its Indonesian name. */
export function bandName(band: Band): string {
  return band.code ?? band.id;
}
