/** A small random source that a seed decides wholly (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (file: Buffer, random: () => number) => Buffer;

const at = (file: Buffer, random: () => number): number => Math.floor(random() * file.length);

const flipBit: Mutation = (file, random) => {
  const copy = Buffer.from(file);
  const place = at(file, random);
  copy[place] = (copy[place] ?? 0) ^ (1 << Math.floor(random() * 8));
  return copy;
};

const randomBytes: Mutation = (file, random) => {
  const copy = Buffer.from(file);
  const start = at(file, random);
  const end = Math.min(file.length, start + 1 + Math.floor(random() * 64));
  for (let place = start; place < end; place += 1) copy[place] = Math.floor(random() * 256);
  return copy;
};

const cutOut: Mutation = (file, random) => {
  const start = at(file, random);
  return Buffer.concat([file.subarray(0, start), file.subarray(start + 1 + Math.floor(random() * 400))]);
};

const insert: Mutation = (file, random) => {
  const start = at(file, random);
  const from = at(file, random);
  const piece = file.subarray(from, from + 1 + Math.floor(random() * 600));
  return Buffer.concat([file.subarray(0, start), piece, file.subarray(start)]);
};

const truncate: Mutation = (file, random) => file.subarray(0, at(file, random));

const appendPiece: Mutation = (file, random) => {
  const from = at(file, random);
  return Buffer.concat([file, file.subarray(from, from + 1 + Math.floor(random() * 4000))]);
};

const tokens = [
  'obj',
  'endobj',
  'stream',
  'xref',
  'trailer',
  'startxref',
  '/Prev',
  '/Size',
  '/Length',
  '/Kids',
  '/Fields',
  '/V ',
  '/Contents',
  '/Root',
  '/Annots',
  '/W [',
  '/Index',
];

/** Works where the structure is: a number or a character right behind a keyword. */
const nearToken: Mutation = (file, random) => {
  const token = tokens[Math.floor(random() * tokens.length)] ?? 'obj';
  const place = file.indexOf(token, at(file, random));
  if (place < 0) return flipBit(file, random);
  const copy = Buffer.from(file);
  const target = place + token.length + Math.floor(random() * 6);
  copy[target] = '0123456789[]<>()/% R'.charCodeAt(Math.floor(random() * 20));
  return copy;
};

/** Exchanges all digits of one number for others: references, offsets and lengths that lead elsewhere. */
const otherNumber: Mutation = (file, random) => {
  const copy = Buffer.from(file);
  let place = at(file, random);
  const isDigit = (): boolean => (copy[place] ?? 0) >= 0x30 && (copy[place] ?? 0) <= 0x39;
  while (place < copy.length && !isDigit()) place += 1;
  for (; place < copy.length && isDigit(); place += 1) copy[place] = 0x30 + Math.floor(random() * 10);
  return copy;
};

/** Exchanges one hex digit of a signature's own bytes: what no signature covers. */
const inSignature: Mutation = (file, random) => {
  const copy = Buffer.from(file);
  const start = copy.indexOf('/Contents <', at(file, random));
  if (start < 0) return flipBit(file, random);
  const target = start + 11 + Math.floor(random() * 6000);
  copy[target] = '0123456789ABCDEF'.charCodeAt(Math.floor(random() * 16));
  return copy;
};

const mutations = [
  flipBit,
  randomBytes,
  cutOut,
  insert,
  truncate,
  appendPiece,
  nearToken,
  otherNumber,
  inSignature,
  inSignature,
];

/** One to three mutations of a file; never the file itself. */
export function mutate(file: Uint8Array, random: () => number): Uint8Array {
  const original = Buffer.from(file);
  let current = original;
  const count = 1 + Math.floor(random() * 3);
  for (let round = 0; round < count; round += 1) {
    current = Buffer.from((mutations[Math.floor(random() * mutations.length)] ?? flipBit)(current, random));
  }
  return new Uint8Array(current.equals(original) ? flipBit(original, random) : current);
}
