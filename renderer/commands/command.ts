import type { languages } from '../../shared/i18n/languages.ts';

type Texts = (typeof languages)['id']['messages'];

type StripPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;
type Paths<T> = {
  [Key in Extract<keyof T, string>]: T[Key] extends string ? StripPlural<Key> : `${Key}.${Paths<T[Key]>}`;
}[Extract<keyof T, string>];

type Namespace = Extract<keyof Texts, string>;

/** The name of a text of the interface: `findings:add`. It exists in every language, or this does not compile. */
export type TextKey = { [Own in Namespace]: `${Own}:${Paths<Texts[Own]>}` }[Namespace];

/** What a person can do, described once; buttons, keys, palette, help and foot read it from here. */
export interface CommandWords {
  words: TextKey;
  /** Beside its key in foot and help, where there is little room; the palette finds it by these words too. */
  short?: TextKey;
  /** `N`, `Enter`, `mod+Z`; the first is shown. Letters alone work wherever nobody is typing. */
  keys?: readonly string[];
  /** The keys also work in a field that is being typed in. */
  whileTyping?: true;
  /** A key that is held down counts once. */
  once?: true;
  /** Changes the visit: not there for a visit that is sealed or can only be read. */
  edits?: true;
  /** Stands in the foot of its screen. */
  inFoot?: true;
  /** Only a key: no words that the palette could offer. */
  onlyKey?: true;
  /** A key that the field or the list with the keyboard takes for itself: named in foot and help, and nowhere else. */
  inField?: true;
}

export interface Command extends CommandWords {
  /** `findings.add` */
  id: string;
  /** Heading under which palette and help list it. */
  heading: TextKey;
  /** Also while a dialog stands over the screen. */
  isEverywhere: boolean;
}

/** The commands of one noun. Keys of one noun, and those that are everywhere, may not clash (see the test). */
export function defineCommands<Name extends string>(
  noun: { name: string; heading: TextKey; isEverywhere?: true },
  commands: Record<Name, CommandWords>,
): Record<Name, Command> {
  const { name, heading, isEverywhere = false } = noun;
  const entries = Object.entries<CommandWords>(commands);
  const made = entries.map(([own, words]) => [own, { ...words, id: `${name}.${own}`, heading, isEverywhere }]);
  return Object.fromEntries(made) as Record<Name, Command>;
}
