import { sentence } from '../sentence.ts';
import { Act } from '../../schema/act.ts';
import type { Content } from '../../schema/content.ts';
import { parseInput } from '../parse-input.ts';
import { partEnd } from './act-parts.ts';
import { requireAllowed } from './allowed-changes.ts';
import { applyChanges } from './apply-change.ts';

/**
 * The content after an act, proven as the backend proves it: what this refuses could never be saved.
 * @throws AppError `invalid-input`, `not-found`, `refused`, or `locked` on a sealed visit.
 */
export function proveAct(content: Content, act: Act): Content {
  const { changes } = parseInput(Act, act, sentence('edit.cannotBeSaved'));
  requireAllowed(content, changes);
  for (let at = 0; at < changes.length; at = partEnd(changes, at));
  return applyChanges(content, changes);
}
