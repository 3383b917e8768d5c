import type { MinuteLine } from '../../schema/meeting.ts';

/** What a line of the minutes is. */
export type LineKind = MinuteLine['kind'];

/** The keys that say what a line is. */
export const kindKeys: Record<string, LineKind> = { '!': 'decision', '>': 'action', '?': 'question' };

const kindWords: Record<string, LineKind> = {
  laporan: 'report',
  lapor: 'report',
  report: 'report',
  arahan: 'direction',
  direction: 'direction',
  tanya: 'question',
  pertanyaan: 'question',
  question: 'question',
  jawab: 'answer',
  jawaban: 'answer',
  answer: 'answer',
  keputusan: 'decision',
  decision: 'decision',
  'tindak lanjut': 'action',
  action: 'action',
  catatan: 'note',
  note: 'note',
};

const written = new RegExp(`^(${Object.keys(kindWords).join('|')})\\s*:`, 'iu');

/** The kind written at the start of a text, as a key (`!`) or a word (`Arahan:`), and how many characters it takes. */
export function readKind(text: string): { kind: LineKind; length: number } | undefined {
  const byKey = kindKeys[text.charAt(0)];
  if (byKey !== undefined) return { kind: byKey, length: 1 };
  const word = written.exec(text);
  if (word === null) return undefined;
  const kind = kindWords[String(word[1]).toLowerCase()];
  return kind === undefined ? undefined : { kind, length: word[0].length };
}
