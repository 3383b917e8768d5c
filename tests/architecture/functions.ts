import { parseSync } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** A function of a source text, without the functions inside it. */
export interface MeasuredFunction {
  name: string;
  line: number;
  /** Its lines, those of functions inside it left out, since they are measured by themselves. */
  lines: number;
  /** One, and one more for each `if`, `?`, loop, `switch` and `catch`, and for each run of the same `&&` or `||`. */
  ways: number;
}

const isFunction = (node: Node): boolean =>
  /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/u.test(node.type);
const branch = /^(?:If|Switch|For(?:In|Of)?|While|DoWhile)Statement$|^ConditionalExpression$|^CatchClause$/u;
const isWay = ({ type, operator }: Node, above: Node | undefined): boolean =>
  branch.test(type) || (type === 'LogicalExpression' && operator !== '??' && operator !== above?.['operator']);

/** Every function of a source text, in the order in which they begin. */
export function functionsIn(fileName: string, text: string): MeasuredFunction[] {
  const lineAt = lineCounter(text);
  const found: MeasuredFunction[] = [];
  const measure = (node: Node, name: string): MeasuredFunction => {
    const [first, last] = [lineAt(node.start), lineAt(node.end)];
    const measured = { name, line: first, lines: last - first + 1, ways: 1 };
    found.push(measured);
    return measured;
  };
  const walk = (node: Node, outer: string, around: MeasuredFunction | undefined, above?: Node): void => {
    const name = nameOf(node) ?? outer;
    let own = around;
    if (isFunction(node)) {
      own = measure(node, name);
      // The line on which it begins and the one on which it ends belong to the function around it too.
      if (around) around.lines -= Math.max(0, own.lines - 2);
    } else if (around && isWay(node, above)) around.ways += 1;
    for (const child of childrenOf(node)) walk(child, name, own, node);
  };
  walk(parseSync(fileName, text).program as unknown as Node, fileName, undefined);
  return found.toSorted((a, b) => a.line - b.line);
}

function* childrenOf(node: Node): Generator<Node> {
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one === 'object' && one !== null && 'type' in one && 'start' in one) yield one as Node;
    }
  }
}

/** The name that a declaration, a variable, a property or a method gives to the function in it. */
function nameOf(node: Node): string | undefined {
  const named = (node['id'] ?? node['key']) as Node | null | undefined;
  return typeof named?.['name'] === 'string' ? named['name'] : undefined;
}

function lineCounter(text: string): (at: number) => number {
  const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  return (at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
