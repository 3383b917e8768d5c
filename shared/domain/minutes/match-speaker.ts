import { fold, foldWords, type FoldedWord } from '../words/fold-words.ts';
import { readKind } from './line-kind.ts';
import { isTelling, nameForms, type NameForms } from './name-forms.ts';

/** Someone who can speak or own an action: an attendee or a member of the team, under the label that is shown. */
export interface Speaker {
  id: string;
  label: string;
  organisation?: string;
  /** The label folded, and the words by which the person is found; made once, because every key press reads them. */
  folded: string;
  words: readonly string[];
  forms: NameForms;
  /** Spelled out with commas, degrees and brackets, as the list completes it: the label, and the name alone. */
  spelled: readonly { length: number; folded: string }[];
}

/** A speaker ready to be found by what is typed; `name` is the part of the label that is the person's own. */
export function speaker(id: string, label: string, organisation?: string, name?: string): Speaker {
  return {
    id,
    label,
    ...(organisation === undefined ? {} : { organisation }),
    folded: fold(label),
    words: foldWords(`${label} ${organisation ?? ''}`).map(({ word }) => word),
    forms: nameForms(label, organisation, name),
    spelled: [label, name ?? ''].filter(Boolean).map((text) => ({ length: text.length, folded: fold(text) })),
  };
}

/** What the words after `@` mean; `length` counts the characters they take. */
export type SpeakerMatch = { kind: 'one'; speaker: Speaker; length: number } | { kind: 'open'; length: number };

/** How far a text names someone: by a whole name or office, and by the beginning of one. */
interface Reach {
  speaker: Speaker;
  whole: number;
  begun: number;
}

const mostWords = 24;
const mostLetters = 700;

/**
 * Reads the speaker at the start of a text. What follows a name is what was said, and no word of it is taken: a name
 * counts as far as it stands there whole, or as far as one person's name or office begins so. Where it may be someone
 * else's, it stays open.
 */
export function matchSpeaker(text: string, speakers: readonly Speaker[]): SpeakerMatch {
  const start = text.slice(0, mostLetters);
  const words = foldWords(nameSegment(start)).slice(0, mostWords);
  const folded = fold(start);
  const reaches = speakers.map((speaker) => reachOf(speaker, start, folded, words));
  const { found, length } = isEnded(text, farthest(reaches, 'begun')) ? byAll(reaches) : bySaid(reaches, words);
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || isOtherName(only.speaker, text, length)) {
    return { kind: 'open', length: length || (words[0]?.to ?? 0) };
  }
  return { kind: 'one', speaker: only.speaker, length };
}

/** The speakers that fit what was typed after `@` so far, the closest first; none once words follow a whole name. */
export function suggestSpeakers(typed: string, speakers: readonly Speaker[], most = 8): Speaker[] {
  const wanted = foldWords(typed).map(({ word }) => word);
  const folded = fold(typed.trim());
  const named = matchSpeaker(typed, speakers);
  const goesOn = named.kind === 'one' && typed.slice(named.length).trim() !== '';
  const isStart = (speaker: Speaker): boolean => speaker.folded.startsWith(folded);
  const fitting = speakers.filter((speaker) => fits(wanted, speaker) && (!goesOn || isStart(speaker)));
  return fitting.sort((a, b) => Number(isStart(b)) - Number(isStart(a))).slice(0, most);
}

/** A name ends where a key, a colon or a comma begins. */
function nameSegment(text: string): string {
  return text.split(/[!>?#:,;@()]/u, 1)[0] ?? '';
}

/** Whether whoever typed a name ended it there, with a key, a colon, a comma or a word for the kind. */
function isEnded(text: string, at: number): boolean {
  const rest = text.slice(at, at + mostLetters).trimStart();
  return rest === '' || /^[!>?#:,;]/u.test(rest) || readKind(rest) !== undefined;
}

function reachOf(speaker: Speaker, text: string, folded: string, words: readonly FoldedWord[]): Reach {
  const isSpelled = speaker.spelled.some((each) => folded.startsWith(each.folded));
  const reach = { speaker, whole: isSpelled ? spelledLength(speaker, text) : 0, begun: 0 };
  for (const form of speaker.forms.whole) {
    let count = 0;
    while (count < form.length && words[count]?.word === form[count]) count += 1;
    const to = words[count - 1]?.to ?? 0;
    reach.begun = Math.max(reach.begun, to);
    if (count === form.length) reach.whole = Math.max(reach.whole, to);
  }
  return { ...reach, begun: Math.max(reach.begun, reach.whole) };
}

function spelledLength({ spelled }: Speaker, text: string): number {
  const there = spelled.filter(
    ({ length, folded }) => fold(text.slice(0, length)) === folded && !/^[\p{L}\p{N}]/u.test(text.slice(length)),
  );
  return Math.max(0, ...there.map(({ length }) => length));
}

function farthest(reaches: readonly Reach[], by: 'whole' | 'begun'): number {
  return reaches.reduce((most, reach) => Math.max(most, reach[by]), 0);
}

/** A name that was ended is all that stands there: whose it is whole, else those with whom it begins. */
function byAll(reaches: readonly Reach[]): { found: Reach[]; length: number } {
  const length = farthest(reaches, 'begun');
  const begun = reaches.filter((reach) => length > 0 && reach.begun === length);
  const whole = begun.filter((reach) => reach.whole === length);
  return { found: whole.length > 0 ? whole : begun, length };
}

/**
 * A name into which the words go on: whose it is whole, unless another one's goes on from it; else, or where it is only
 * a rank, the one whose name begins so.
 */
function bySaid(reaches: readonly Reach[], words: readonly FoldedWord[]): { found: Reach[]; length: number } {
  const [whole, begun] = [farthest(reaches, 'whole'), farthest(reaches, 'begun')];
  const tells = (length: number): boolean => isTelling(words.filter(({ to }) => to <= length).map(({ word }) => word));
  if (tells(begun) && !tells(whole)) return byAll(reaches);
  if (whole === 0) return { found: [], length: begun };
  return { found: reaches.filter((reach) => reach.whole === whole || reach.begun > whole), length: whole };
}

/** "Joko Santoso" is not Joko Nugroho: after a part of a name, a capital letter may begin another one. */
function isOtherName({ forms }: Speaker, text: string, length: number): boolean {
  const said = foldWords(text.slice(0, length)).map(({ word }) => word);
  const isPart = said.length < forms.name.length && said.every((word) => forms.name.includes(word));
  return isPart && /^\s+\p{Lu}/u.test(text.slice(length, length + mostLetters));
}

/** Each wanted word is a word of the label or of the agency, or begins one. */
function fits(wanted: readonly string[], speaker: Speaker): boolean {
  return wanted.every((word) => speaker.words.some((each) => each.startsWith(word)));
}
