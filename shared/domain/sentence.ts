import type { sentences } from '../i18n/id/sentences.ts';

/** A sentence for the person: which one, and what fills it. It is put into words where it is shown, by `say`. */
export interface Sentence {
  key: SentenceKey;
  params?: Params;
}

/** What fills a sentence; a part of it that is words itself is a sentence too, or several that follow one another. */
export type Params = Readonly<Record<string, Param>>;
/** What a sentence can be given to say. */
export type Param = string | number | Sentence | readonly Sentence[];

type Tree = typeof sentences;
/** i18next writes the forms of a plural as `key_one`, `key_other`. */
type Stem<K extends string> = K extends `${infer S}_other` ? S : K;
type Keys<T> = { [K in keyof T & string]: T[K] extends string ? Stem<K> : `${K}.${Keys<T[K]>}` }[keyof T & string];

/** Every sentence there is, by the path of its text; Indonesian is the source. */
export type SentenceKey = Keys<Tree>;

type TextAt<T, P extends string> = P extends `${infer H}.${infer R}`
  ? H extends keyof T
    ? TextAt<T[H], R>
    : never
  : P extends keyof T
    ? T[P]
    : `${P}_other` extends keyof T
      ? T[`${P}_other`]
      : never;
type Blanks<S> = S extends `${string}{{${infer N}}}${infer R}` ? N | Blanks<R> : never;
type Filling<N extends string> = [N] extends [never] ? [] : [params: Readonly<Record<N, Param>>];

/** The sentence of a key. A blank that its text has and nothing fills does not compile. */
export function sentence<K extends SentenceKey>(key: K, ...[params]: Filling<Blanks<TextAt<Tree, K>>>): Sentence {
  return params === undefined ? { key } : { key, params };
}
