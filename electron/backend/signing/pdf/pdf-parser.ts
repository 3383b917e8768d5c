import { PdfFault } from './pdf-fault.ts';
import { latin1, PdfLexer, skipWhiteSpace } from './pdf-lexer.ts';
import { cost, type PdfSource } from './work-budget.ts';
import { isKind, type PdfDict, type PdfRef, type PdfStream, type PdfValue } from './pdf-value.ts';

const deepest = 100;

/** Reads one object at the lexer's position. @throws PdfFault. */
export function parseValue(lexer: PdfLexer): PdfValue {
  const start = lexer.position;
  const value = parseNested(lexer, 0);
  lexer.budget.spend((lexer.position - start) * cost.readByte);
  return value;
}

/** `depth` guards against nested brackets without end. */
function parseNested(lexer: PdfLexer, depth: number): PdfValue {
  lexer.budget.spend(cost.value);
  if (depth > deepest) throw new PdfFault('too-complex', `nested deeper than ${deepest}`);
  lexer.skipSpace();
  const byte = lexer.peek();
  if (byte === 0x2f) return { kind: 'name', name: lexer.name() };
  if (byte === 0x28) return lexer.literalString();
  if (byte === 0x5b) return parseArray(lexer, depth);
  if (byte === 0x3c) return lexer.peek(1) === 0x3c ? parseDict(lexer, depth) : lexer.hexString();
  return parseWord(lexer);
}

function parseArray(lexer: PdfLexer, depth: number): PdfValue {
  lexer.position += 1;
  const items: PdfValue[] = [];
  for (;;) {
    lexer.skipSpace();
    if (lexer.peek() === 0x5d) break;
    items.push(parseNested(lexer, depth + 1));
  }
  lexer.position += 1;
  return { kind: 'array', items };
}

function parseDict(lexer: PdfLexer, depth: number): PdfDict {
  lexer.position += 2;
  const entries = new Map<string, PdfValue>();
  for (;;) {
    lexer.skipSpace();
    if (lexer.peek() === 0x3e && lexer.peek(1) === 0x3e) break;
    if (lexer.peek() !== 0x2f) throw lexer.fault('a name expected in a dictionary');
    const key = lexer.name();
    if (entries.has(key)) throw lexer.fault(`/${key} stands twice in a dictionary`);
    entries.set(key, parseNested(lexer, depth + 1));
  }
  lexer.position += 2;
  return { kind: 'dict', entries };
}

function parseWord(lexer: PdfLexer): PdfValue {
  const word = lexer.word();
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  if (/^\d{1,10}$/u.test(word)) return parseRef(lexer, Number(word)) ?? Number(word);
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/u.test(word)) return Number(word);
  throw lexer.fault('no object stands here');
}

/** `12 0 R` after its first number was read; undefined, and the position unmoved, when it is just a number. */
function parseRef(lexer: PdfLexer, num: number): PdfRef | undefined {
  const back = lexer.position;
  lexer.skipSpace();
  const gen = lexer.word();
  lexer.skipSpace();
  if (/^\d{1,5}$/u.test(gen) && lexer.peek() === 0x52 && lexer.word() === 'R') {
    return { kind: 'ref', num, gen: Number(gen) };
  }
  lexer.position = back;
  return undefined;
}

/** An object with its number as it stands in the file. */
export interface IndirectObject {
  num: number;
  gen: number;
  value: PdfValue;
  /** Behind `endobj`. */
  end: number;
  /** Its bytes, those of its stream by an eighth: how much goes through the hands of whoever looks at it. */
  held: number;
}

/** Reads `n g obj … endobj` at an offset. `lengthOf` gives the value of a stream's indirect /Length. */
export function parseIndirectObject(
  source: PdfSource,
  offset: number,
  lengthOf: (ref: PdfRef) => PdfValue,
): IndirectObject {
  const lexer = new PdfLexer(source, skipWhiteSpace(source.bytes, offset));
  const start = lexer.peek();
  if (start < 0x30 || start > 0x39) throw lexer.fault('an object number expected');
  const num = lexer.count();
  const gen = lexer.count();
  lexer.expect('obj');
  const inner = parseNested(lexer, 0);
  lexer.skipSpace();
  const isStream = isKind(inner, 'dict') && lexer.peek() === 0x73;
  const value = isStream ? parseStream(lexer, inner, lengthOf) : inner;
  lexer.expect('endobj');
  const end = lexer.position;
  const data = isKind(value, 'stream') ? value.raw.length : 0;
  const written = end - offset - data;
  lexer.budget.spend(written * cost.readByte);
  return { num, gen, value, end, held: written + data / 8 };
}

function parseStream(lexer: PdfLexer, dict: PdfDict, lengthOf: (ref: PdfRef) => PdfValue): PdfStream {
  lexer.expect('stream');
  if (lexer.peek() === 0x0d) lexer.position += 1;
  if (lexer.peek() !== 0x0a) throw lexer.fault('a line end expected after stream');
  lexer.position += 1;
  const stated = dict.entries.get('Length');
  const length = isKind(stated, 'ref') ? lengthOf(stated) : stated;
  if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) {
    throw new PdfFault('malformed-stream', `a stream has no usable length at byte ${lexer.position}`);
  }
  const end = lexer.position + length;
  if (end > lexer.bytes.length) throw new PdfFault('malformed-stream', `a stream is longer than the file`);
  const raw = lexer.bytes.subarray(lexer.position, end);
  lexer.position = end;
  const tail = latin1(lexer.bytes.subarray(end, end + 11));
  if (!/^(\r\n|\r|\n)?endstream/u.test(tail)) {
    throw new PdfFault('malformed-stream', `endstream does not stand where the length says, at byte ${end}`);
  }
  lexer.expect('endstream');
  return { kind: 'stream', dict, raw };
}
