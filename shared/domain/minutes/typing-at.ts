/** The reference that is being typed just before the caret: a speaker after `@`, a pillar or indicator after `#`. */
export interface TypedReference {
  mark: '@' | '#';
  /** What was typed after the mark so far. */
  query: string;
  from: number;
  to: number;
}

/** What is being typed at the caret, if it is a reference; a reference ends at the next key, colon or comma. */
export function typingAt(text: string, caret: number): TypedReference | undefined {
  const match = /(?<=^|\s)(?:(@)([^@#!>?:,;\n]{0,60})|(#)([\p{L}\p{N}._~-]{0,60}))$/u.exec(text.slice(0, caret));
  if (match === null) return undefined;
  const mark = match[1] === undefined ? '#' : '@';
  return { mark, query: match[2] ?? match[4] ?? '', from: match.index, to: caret };
}
