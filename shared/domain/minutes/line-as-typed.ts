import type { MinuteLine } from '../../schema/meeting.ts';
import { readKind } from './line-kind.ts';
import { hasOpenSpeaker } from './open-speaker.ts';

const kindPrefix: Record<MinuteLine['kind'], string> = {
  report: 'Laporan: ',
  direction: 'Arahan: ',
  answer: 'Jawab: ',
  question: '? ',
  decision: '! ',
  action: '> ',
  note: 'Catatan: ',
};

/**
 * A kept line as one would type it, to be edited in place. Reading it back gives the same line, and the owner of an
 * action where the text marks one.
 */
export function lineAsTyped(line: MinuteLine, speaker?: string): string {
  const links = line.links.map((id) => ` #${id}`).join('');
  return `${hasOpenSpeaker(line) ? openLine(line) : spokenLine(line, speaker)}${links}`;
}

/** A colon ends the name, so that no word of the text can be taken for more of it. */
function spokenLine({ kind, text }: MinuteLine, speaker: string | undefined): string {
  if (speaker === undefined) return kindPrefix[kind] + text;
  const isPlain = kind === 'report' && readKind(text) === undefined && !text.endsWith('?');
  return isPlain ? `@${speaker}: ${text}` : `@${speaker} ${kindPrefix[kind]}${text}`;
}

/** The name stays in front, where it is read anew; what is said after it has its key again. */
function openLine({ kind, text }: MinuteLine): string {
  if (kind === (text.endsWith('?') ? 'question' : 'report')) return text;
  const [, name, said] = /^(@[^:]+): ?(.*)$/su.exec(text) ?? [];
  return name === undefined || said === undefined ? kindPrefix[kind] + text : `${name} ${kindPrefix[kind]}${said}`;
}
