import type { MinuteLine } from '../../schema/meeting.ts';
import { readKind } from './line-kind.ts';

const kindPrefix: Record<MinuteLine['kind'], string> = {
  report: '',
  direction: 'Arahan: ',
  answer: 'Jawab: ',
  question: '? ',
  decision: '! ',
  action: '> ',
  note: 'Catatan: ',
};

/**
 * A kept line as one would type it, to be edited in place. Reading it back gives the same line; owner and due date of
 * an action are edited where actions are, so that they are not typed twice.
 */
export function lineAsTyped(line: MinuteLine, speaker?: string): string {
  const who = speaker === undefined ? '' : `@${speaker} `;
  const key = kindPrefix[line.kind] || (speaker === undefined || startsLikeAKind(line.text) ? 'Laporan: ' : '');
  const links = line.links.map((id) => ` #${id}`).join('');
  return `${who}${key}${line.text}${links}`;
}

function startsLikeAKind(text: string): boolean {
  return readKind(text) !== undefined || text.endsWith('?');
}
