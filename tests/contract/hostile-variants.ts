/** A good input with one hostile change in it, and where that is. */
export interface Variant {
  change: string;
  input: unknown;
}

const tooLong = 'a'.repeat(10_000_000);

/** Every input that differs from a good one in one hostile place, at any depth. */
export function hostileVariants(good: unknown, place = 'input'): Variant[] {
  const here = changesOf(good).map(([change, input]) => ({ change: `${change} at ${place}`, input }));
  if (typeof good !== 'object' || good === null) return here;
  const inside = Object.entries(good).flatMap(([key, value]) =>
    hostileVariants(value, `${place}.${key}`).map(({ change, input }) => ({
      change,
      input: withValue(good, key, input),
    })),
  );
  return [...here, ...inside];
}

/** What one value becomes: another type, far too long, or a group of fields with one too many. */
function changesOf(value: unknown): [string, unknown][] {
  if (typeof value === 'string')
    return [
      ['ten million letters', tooLong],
      ['a list', []],
    ];
  if (typeof value === 'number')
    return [
      ['a text', 'x'],
      ['no number', Number.NaN],
    ];
  if (typeof value === 'boolean') return [['a text', 'x']];
  if (Array.isArray(value))
    return [
      ['a text', 'x'],
      ['a group of fields', {}],
    ];
  return [
    ['an extra key', { ...(value as object), surprise: true }],
    ['__proto__ as a key', withOwnProto(value as object)],
    ['a list', []],
  ];
}

/** As JSON makes it: a field of its own, and not the prototype. */
function withOwnProto(value: object): unknown {
  return Object.defineProperty({ ...value }, '__proto__', { value: { isAdmin: true }, enumerable: true });
}

function withValue(whole: object, key: string, value: unknown): unknown {
  if (!Array.isArray(whole)) return { ...whole, [key]: value };
  return whole.map((item: unknown, index) => (String(index) === key ? value : item));
}
