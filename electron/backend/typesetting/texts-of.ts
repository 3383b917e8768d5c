const parts = [
  'content',
  'text',
  'stack',
  'columns',
  'ol',
  'ul',
  'body',
  'table',
  'title',
  'toc',
  'watermark',
] as const;

/** Every text of a definition or a part of one, wherever it stands; pictures are not text. */
export function* textsOf(node: unknown): Generator<string> {
  if (typeof node === 'string') yield node;
  else if (Array.isArray(node)) for (const child of node) yield* textsOf(child);
  else if (typeof node === 'object' && node !== null) {
    for (const key of parts) {
      if (key in node) yield* textsOf((node as Record<string, unknown>)[key]);
    }
  }
}
