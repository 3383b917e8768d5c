import type { MinuteLine } from '../../schema/meeting.ts';

/** Whether a line names its speaker in words that fit nobody, or more than one: they stand at its start, after `@`. */
export function hasOpenSpeaker({ speaker, text }: { speaker?: unknown; text: MinuteLine['text'] }): boolean {
  return speaker === undefined && /^@\p{L}/u.test(text);
}

/** A text without the marks of names that stayed open, as papers and actions say it; an address of mail keeps its own. */
export function withoutMarks(text: string): string {
  return text.replace(/(?<=^|\s)@(?=\p{L})/gu, '');
}
