import type { Param, Sentence } from '../domain/sentence.ts';
import type { Language } from '../schema/primitives.ts';
import { pluralForm } from './format.ts';
import { languages } from './languages.ts';

interface Texts {
  readonly [name: string]: string | Texts;
}

/** The words of a sentence in a language: its text, the form for its `count`, and its blanks filled. */
export function say(language: Language, { key, params = {} }: Sentence): string {
  const text = textAt(language, key, params['count']);
  return text.replaceAll(/\{\{(\w+)\}\}/gu, (blank, name: string) => wordsOf(language, params[name] ?? blank));
}

function wordsOf(language: Language, param: Param): string {
  if (typeof param !== 'object') return String(param);
  return 'key' in param ? say(language, param) : param.map((one) => say(language, one)).join(' ');
}

function textAt(language: Language, key: string, count: Param | undefined): string {
  const steps = key.split('.');
  const name = steps.pop() ?? '';
  let texts: string | Texts | undefined = languages[language].messages.sentences;
  for (const step of steps) texts = typeof texts === 'object' ? texts[step] : undefined;
  if (typeof texts !== 'object') return key;
  const form = typeof count === 'number' ? pluralForm(language, count) : 'other';
  const text = texts[`${name}_${form}`] ?? texts[`${name}_other`] ?? texts[name];
  return typeof text === 'string' ? text : key;
}
