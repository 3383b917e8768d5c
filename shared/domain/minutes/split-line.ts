import { generateKeyBetween } from 'fractional-indexing';
import type { MinuteLine } from '../../schema/meeting.ts';

/** The two lines that a line becomes when it is split at a place in its text; undefined when one would be empty. */
export function splitLine(
  line: MinuteLine,
  at: number,
  next?: MinuteLine,
): { first: MinuteLine; second: MinuteLine } | undefined {
  const [before, after] = [line.text.slice(0, at).trim(), line.text.slice(at).trim()];
  if (before === '' || after === '') return undefined;
  const { action: _, ...rest } = line;
  const kind = line.kind === 'action' ? 'note' : line.kind;
  const order = generateKeyBetween(line.order, next?.order ?? null);
  return { first: { ...line, text: before }, second: { ...rest, kind, text: after, order } };
}

/** The line that two neighbours become: the first one's time, speaker and kind, both texts and all links. */
export function mergeLines(first: MinuteLine, second: MinuteLine): MinuteLine {
  const action = first.action ?? second.action;
  return {
    ...first,
    ...(action === undefined ? {} : { action, kind: 'action' }),
    text: `${first.text.trim()} ${second.text.trim()}`,
    links: [...new Set([...first.links, ...second.links])],
  };
}
