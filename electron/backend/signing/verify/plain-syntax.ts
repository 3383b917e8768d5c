import { hasLandmark } from '../pdf/landmarks.ts';

/** Something stands here in another form than the one that all readers read alike. */
export class Unplain extends Error {}

const deepest = 50;
const space = /[\t\n\r ]*/uy;
const atom =
  /(?:true|false|null|(?:0|[1-9]\d{0,9})[\t\n\r ]+(?:0|[1-9]\d{0,4})[\t\n\r ]+R|-?\d{0,9}\.\d{1,9}|-?(?:0|[1-9]\d{0,9}))(?=[\t\n\r /[\]<>()])/uy;
const name = /\/([A-Za-z0-9_.:+*-]{1,127})(?=[\t\n\r /[\]<>()])/uy;
const stringText = /[^()\\]*/uy;
const stringMark = /\\[\s\S]|[()]/uy;
const hexString = /<([0-9A-Fa-f]*)>/uy;
/** Programs write a byte range before its numbers are known, and some pad them with zeros. */
const byteRange = /\[[\t\n\r ]*\d{1,10}(?:[\t\n\r ]+\d{1,10}){3}[\t\n\r ]*\]/uy;
const objectHead = /([1-9]\d{0,9}) (0|[1-9]\d{0,4}) obj(?=[\t\n\r /[<(])/uy;
const streamEnd = /(?:\r\n|\r|\n)?endstream[\t\n\r ]+/uy;

/** An object as it is written: the values of its dictionary by key, and its stream, each as the text that stands there. */
export interface PlainObject {
  num: number;
  gen: number;
  /** Absent when it is no dictionary. */
  dict?: ReadonlyMap<string, string>;
  stream?: string;
}

/** Walks over text of a PDF and throws Unplain where two readers could take it differently: no guessing, no tolerance. */
export class PlainText {
  readonly text: string;
  position = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Moves over what a sticky pattern matches here; undefined, and unmoved, when it matches nothing. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (found) this.position = pattern.lastIndex;
    return found ?? undefined;
  }

  need(pattern: RegExp, what: string): RegExpExecArray {
    const found = this.match(pattern);
    if (!found) throw new Unplain(`${what} expected at byte ${this.position} of the save`);
    return found;
  }

  /** `n g obj … endobj` and the white space behind it. */
  object(): PlainObject {
    const [, num, gen] = this.need(objectHead, 'an object');
    this.match(space);
    const dict = this.text.startsWith('<<', this.position) ? this.dict() : this.value();
    this.match(space);
    const stream = dict && this.match(/stream(?:\r\n|\n)/uy) ? this.stream(dict) : undefined;
    this.need(/endobj[\t\n\r ]+/uy, 'endobj');
    return {
      num: Number(num),
      gen: Number(gen),
      ...(dict ? { dict } : {}),
      ...(stream === undefined ? {} : { stream }),
    };
  }

  private stream(dict: ReadonlyMap<string, string>): string {
    const length = /^(?:0|[1-9]\d{0,9})$/u.exec(dict.get('Length') ?? '')?.[0];
    if (length === undefined) throw new Unplain('a stream does not state its own length');
    if (['F', 'FFilter', 'FDecodeParms'].some((key) => dict.has(key))) throw new Unplain('a stream is kept elsewhere');
    const raw = this.text.slice(this.position, this.position + Number(length));
    this.position += Number(length);
    this.need(streamEnd, 'endstream');
    if (hasLandmark(raw)) throw new Unplain('a stream holds words of structure');
    return raw;
  }

  /** `<<…>>`, each key once: its values as they are written. */
  dict(depth = 0): Map<string, string> {
    this.need(/<<[\t\n\r ]*/uy, 'a dictionary');
    const entries = new Map<string, string>();
    while (!this.match(/>>/uy)) {
      const [, key = ''] = this.need(name, 'a name');
      this.match(space);
      const start = this.position;
      if (key !== 'ByteRange' || !this.match(byteRange)) this.value(depth + 1);
      if (entries.has(key)) throw new Unplain(`/${key} stands twice`);
      entries.set(key, this.text.slice(start, this.position));
      this.match(space);
    }
    return entries;
  }

  private value(depth = 0): undefined {
    if (depth > deepest) throw new Unplain('nested too deep');
    if (this.text.startsWith('<<', this.position)) this.dict(depth);
    else if (this.match(/\[[\t\n\r ]*/uy)) this.items(depth);
    else if (this.match(/\(/uy)) this.literal();
    else if (!this.match(name) && !this.match(atom)) this.hex();
  }

  private items(depth: number): void {
    while (!this.match(/\]/uy)) {
      this.value(depth + 1);
      this.match(space);
    }
  }

  private hex(): void {
    const [, digits = ''] = this.need(hexString, 'a value');
    if (digits.length % 2 !== 0) throw new Unplain('half a byte');
  }

  private literal(): void {
    const start = this.position;
    for (let open = 1; open > 0;) {
      this.match(stringText);
      const [found] = this.need(stringMark, 'the end of a string');
      if (found === '(') open += 1;
      if (found === ')') open -= 1;
    }
    if (hasLandmark(this.text.slice(start, this.position))) throw new Unplain('a string holds words of structure');
  }
}
