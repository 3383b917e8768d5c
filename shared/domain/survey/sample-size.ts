import { divide, exact, minus, plus, roundedText, times } from '../numbers/fraction.ts';

/**
 * How many respondents a population needs, by Krejcie and Morgan, "Determining Sample Size for Research Activities",
 * Educational and Psychological Measurement 30 (1970): χ²NP(1−P) / (d²(N−1) + χ²P(1−P)) with χ² = 3.841, P = 0.5 and
 * d = 0.05, rounded half-up. It is made for proportions; an index of means is another matter, and needs fewer.
 */
export function sampleSize(population: number): number {
  const spread = exact('0.96025');
  const top = times(spread, exact(population));
  const bottom = plus(times(exact('0.0025'), minus(exact(population), exact(1))), spread);
  return Number(roundedText(divide(top, bottom), 0));
}
