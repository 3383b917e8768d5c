import { fold, foldWords } from './fold-words.ts';

/** Someone who can speak or own an action: an attendee or a member of the team, under the label that is shown. */
export interface Speaker {
  id: string;
  label: string;
  organisation?: string;
  /** The label folded, and the words by which the person is found; made once, because every key press reads them. */
  folded: string;
  words: readonly string[];
}

/** A speaker ready to be found by what is typed. */
export function speaker(id: string, label: string, organisation?: string): Speaker {
  const words = foldWords(`${label} ${organisation ?? ''}`).map(({ word }) => word);
  return { id, label, ...(organisation === undefined ? {} : { organisation }), folded: fold(label), words };
}

/** What the words after `@` mean; `length` counts the characters they take. */
export type SpeakerMatch =
  | { kind: 'one'; speaker: Speaker; length: number }
  | { kind: 'several'; speakers: Speaker[]; length: number }
  | { kind: 'none'; length: number };

const mostWords = 8;

/**
 * Reads the speaker at the start of a text. A whole label wins over a part of one, and more words over fewer;
 * a part of a label counts when it fits one person only.
 */
export function matchSpeaker(text: string, speakers: readonly Speaker[]): SpeakerMatch {
  const name = nameSegment(text);
  return wholeLabel(text, speakers) ?? partOfLabel(name, speakers) ?? { kind: 'none', length: firstWordLength(name) };
}

/** The speakers that fit what was typed after `@` so far, the closest first. */
export function suggestSpeakers(typed: string, speakers: readonly Speaker[], most = 8): Speaker[] {
  const wanted = foldWords(typed).map(({ word }) => word);
  const folded = fold(typed.trim());
  const fitting = speakers.filter((speaker) => fits(wanted, speaker, 1));
  const starts = (speaker: Speaker): number => (speaker.folded.startsWith(folded) ? 0 : 1);
  return fitting.sort((a, b) => starts(a) - starts(b)).slice(0, most);
}

/** A name ends where a key, a colon or a comma begins. */
function nameSegment(text: string): string {
  return text.split(/[!>?#:,;@]/u, 1)[0] ?? '';
}

function firstWordLength(name: string): number {
  return foldWords(name)[0]?.to ?? 0;
}

function wholeLabel(text: string, speakers: readonly Speaker[]): SpeakerMatch | undefined {
  const folded = fold(text);
  const found = speakers
    .filter(({ label, folded: own }) => folded.startsWith(own) && !/^[\p{L}\p{N}]/u.test(text.slice(label.length)))
    .sort((a, b) => b.label.length - a.label.length);
  const longest = found.filter(({ label }) => label.length === found[0]?.label.length);
  return longest.length === 0 ? undefined : verdict(longest, longest[0]?.label.length ?? 0);
}

function partOfLabel(name: string, speakers: readonly Speaker[]): SpeakerMatch | undefined {
  const words = foldWords(name).slice(0, mostWords);
  for (let count = words.length; count > 0; count--) {
    const wanted = words.slice(0, count).map(({ word }) => word);
    const found = speakers.filter((speaker) => fits(wanted, speaker, 3));
    if (found.length > 0) return verdict(found, words[count - 1]?.to ?? 0);
  }
  return undefined;
}

function verdict(found: Speaker[], length: number): SpeakerMatch {
  const [only] = found;
  return found.length === 1 && only !== undefined
    ? { kind: 'one', speaker: only, length }
    : { kind: 'several', speakers: found, length };
}

/** Each wanted word is a word of the label or of the agency, or begins one when it has enough letters. */
function fits(wanted: readonly string[], speaker: Speaker, letters: number): boolean {
  return wanted.every((word) =>
    speaker.words.some((each) => each === word || (word.length >= letters && each.startsWith(word))),
  );
}
