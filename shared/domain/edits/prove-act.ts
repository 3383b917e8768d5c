import { sentence } from '../sentence.ts';
import { PendingAct } from '../../schema/pending-act.ts';
import type { Content } from '../../schema/content.ts';
import { entered } from '../content/entered.ts';
import { forbiddenBy } from '../content/forbidden.ts';
import { requireAllowedContent, requireRightlyWritten } from '../content/require-allowed-content.ts';
import { parseInput } from '../parse-input.ts';
import { partEnd } from './act-parts.ts';
import { requireAllowed, requireOwnName } from './allowed-changes.ts';
import { applyChanges } from './apply-change.ts';

/**
 * The content after an act, proven as the backend proves it: what this refuses could never be saved.
 * @throws AppError `invalid-input`, `not-found`, `refused`, or `locked` on a sealed visit.
 */
export function proveAct(content: Content, act: PendingAct): Content {
  const { changes: typed } = parseInput(PendingAct, act, sentence('edit.cannotBeSaved'));
  const changes = entered(typed);
  requireOwnName(act.act);
  requireAllowed(content, changes);
  for (let at = 0; at < changes.length; at = partEnd(changes, at));
  const after = applyChanges(content, changes);
  requireAllowedContent(after, changes, () => forbiddenBy(content, changes));
  requireRightlyWritten(after, changes);
  return after;
}
