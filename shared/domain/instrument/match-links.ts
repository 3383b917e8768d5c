import { fold } from '../words/fold-words.ts';

/** A pillar or an indicator that a line can be linked to, under its id and the names people use for it. */
export interface NodeName {
  id: string;
  names: readonly string[];
}

/** A `#` word of a line: where it stands and the node it names, if there is one. */
export interface LinkMatch {
  from: number;
  to: number;
  word: string;
  id?: string;
}

/** Every `#GOV.2.1` or `#living` of a text; positions count from its start. */
export function matchLinks(text: string, nodes: readonly NodeName[]): LinkMatch[] {
  const found = [...text.matchAll(/#([\p{L}\p{N}](?:[\p{L}\p{N}._~-]*[\p{L}\p{N}_~-])?)/gu)];
  const ids = found.length === 0 ? new Map<string, string>() : idsByName(nodes);
  return found.map((match) => {
    const word = String(match[1]);
    const id = ids.get(fold(word));
    const place = { from: match.index, to: match.index + 1 + word.length, word };
    return id === undefined ? place : { ...place, id };
  });
}

/** The nodes that fit what was typed after `#` so far. */
export function suggestNodes(typed: string, nodes: readonly NodeName[], most = 8): NodeName[] {
  const folded = fold(typed);
  const fits = (text: string): boolean => fold(text).startsWith(folded);
  return nodes.filter((node) => fits(node.id) || node.names.some((name) => name.split(' ').some(fits))).slice(0, most);
}

/** Where two nodes bear a name, the first one's counts. */
function idsByName(nodes: readonly NodeName[]): Map<string, string> {
  const named = nodes.flatMap(({ id, names }) =>
    [id, ...names.map((name) => name.replaceAll(' ', ''))].map((name) => [fold(name), id] as const),
  );
  return new Map(named.toReversed());
}
