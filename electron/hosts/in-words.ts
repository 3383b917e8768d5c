import type { Sentence } from '../../shared/domain/sentence.ts';
import { say } from '../../shared/i18n/say.ts';
import { sentenceKeys } from '../../shared/i18n/sentence-keys.ts';
import type { Language } from '../../shared/schema/primitives.ts';

const keys: ReadonlySet<string> = new Set(sentenceKeys);

/** A document as other programs get it: every sentence in it as its words in the chosen language. */
export function inWords(language: Language, document: unknown): unknown {
  if (Array.isArray(document)) return document.map((each) => inWords(language, each));
  if (typeof document !== 'object' || document === null) return document;
  if (isSentence(document)) return say(language, document);
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, inWords(language, value)]));
}

function isSentence(value: object): value is Sentence {
  const names = Object.keys(value);
  const isLike = 'key' in value && names.every((name) => name === 'key' || name === 'params');
  return isLike && typeof value.key === 'string' && keys.has(value.key);
}
