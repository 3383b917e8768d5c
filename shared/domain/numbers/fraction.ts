/** A rational number, in lowest terms wherever one is handed out; `bottom` is positive. */
export interface Exact {
  top: bigint;
  bottom: bigint;
}

const shownDigits = 12;
const decimalText = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u;

/** A number as written (`2.8` is 28/10), or a text such as `2.675` or `16/7`. @throws RangeError for anything else. */
export function exact(value: number | string): Exact {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { top: BigInt(value), bottom: 1n };
  const [over = '', under] = String(value).split('/');
  if (under !== undefined) return divide(exact(over), exact(under));
  const [, sign, whole, decimals = '', power = '0'] = decimalText.exec(over) ?? [];
  if (whole === undefined) throw new RangeError(`not a decimal number: ${value}`);
  const top = BigInt(`${sign}${whole}${decimals}`);
  const shift = Number(power) - decimals.length;
  return lowest(shift >= 0 ? { top: top * 10n ** BigInt(shift), bottom: 1n } : { top, bottom: 10n ** BigInt(-shift) });
}

/** a + b */
export function plus(a: Exact, b: Exact): Exact {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  return lowest({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom });
}

/** a − b */
export function minus(a: Exact, b: Exact): Exact {
  return lowest(plus(a, { top: -b.top, bottom: b.bottom }));
}

/** a × b */
export function times(a: Exact, b: Exact): Exact {
  return lowest({ top: a.top * b.top, bottom: a.bottom * b.bottom });
}

/** a ÷ b. @throws RangeError when b is zero. */
export function divide(a: Exact, b: Exact): Exact {
  if (b.top === 0n) throw new RangeError('division by zero');
  const sign = b.top < 0n ? -1n : 1n;
  return lowest({ top: a.top * b.bottom * sign, bottom: a.bottom * b.top * sign });
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compareExact(a: Exact, b: Exact): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The sum of all; zero of none. */
export function sumOf(values: readonly Exact[]): Exact {
  return lowest(values.reduce(plus, exact(0)));
}

/** The plain mean. The caller makes sure that there is at least one value. */
export function meanOf(values: readonly Exact[]): Exact {
  return divide(sumOf(values), exact(values.length));
}

/** Σ(w·v) / Σw. The caller makes sure that the weights do not sum to zero. */
export function weightedMeanOf(pairs: readonly { value: Exact; weight: Exact }[]): Exact {
  const total = sumOf(pairs.map(({ weight }) => weight));
  return divide(sumOf(pairs.map(({ value, weight }) => times(value, weight))), total);
}

/** The value in full where its decimals end, else to so many decimals. */
export function fullText(value: Exact, digits = shownDigits): string {
  return roundedText(value, endingDecimals(value) ?? digits);
}

/** The value as a fraction, `16/7`; undefined where the decimals end and so say everything. */
export function fractionText(value: Exact): string | undefined {
  return endingDecimals(value) === undefined ? `${value.top}/${value.bottom}` : undefined;
}

/** The value rounded half-up, away from zero, with all of its decimals: `2.50`. */
export function roundedText({ top, bottom }: Exact, decimals: number): string {
  const size = top < 0n ? -top : top;
  const rounded = (2n * size * 10n ** BigInt(decimals) + bottom) / (2n * bottom);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = top < 0n && rounded > 0n ? '-' : '';
  return `${sign}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`;
}

/** How many decimals say the value exactly; undefined when they never end. */
function endingDecimals({ bottom }: Exact): number | undefined {
  let rest = bottom;
  let [twos, fives] = [0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

function lowest({ top, bottom }: Exact): Exact {
  if (bottom === 1n) return { top, bottom };
  let [a, b] = [top < 0n ? -top : top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  return { top: top / a, bottom: bottom / a };
}
