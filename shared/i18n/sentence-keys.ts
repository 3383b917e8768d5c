import type { SentenceKey } from '../domain/sentence.ts';
import { sentences } from './id/sentences.ts';

interface Texts {
  readonly [name: string]: string | Texts;
}

/** The keys of all sentences. */
export const sentenceKeys = keysOf(sentences) as SentenceKey[];

function keysOf(texts: Texts): string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [name.replace(/_other$/u, '')] : keysOf(text).map((key) => `${name}.${key}`),
  );
}
