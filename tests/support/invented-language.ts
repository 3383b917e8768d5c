/**
 * A language that nobody speaks, made from another: each text in brackets, its letters bent so that a text which does
 * not come from the language folder shows by its plain ones. Places to fill stay, and what fills them.
 */
export function invented<T>(tree: T): T {
  return bentTree(tree) as T;
}

function bentTree(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${bent(value)}⟧`;
  if (typeof value === 'function')
    return (...filled: unknown[]) => bentTree((value as (...of: unknown[]) => unknown)(...filled));
  if (Array.isArray(value)) return value.map(bentTree);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, bentTree(part)]));
}

const plain = 'abcdefghijklmnopqrstuvwxyz';
// Letters that the printed font has.
const bentLetters = 'åƀçđéḟğħîĵķłṁñöþǫřšťüṿŵхýž';

function bent(text: string): string {
  return text.replaceAll(/\{\{[^}]*\}\}|[a-z]/giu, (part) => {
    if (part.length > 1) return part;
    const letter = bentLetters.charAt(plain.indexOf(part.toLowerCase()));
    return part === part.toLowerCase() ? letter : letter.toUpperCase();
  });
}
