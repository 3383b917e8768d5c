import type { Content } from '../../schema/content.ts';
import type { Edit } from '../../schema/edit.ts';
import { applyInPlace } from './apply-change.ts';

/** Applies a row of edits, oldest first, to content that nobody else holds, and returns that content. */
export function replay(content: Content, edits: Iterable<Edit>): Content {
  for (const edit of edits) applyInPlace(content, edit.change);
  return content;
}
