import { Language } from '../schema/primitives.ts';
import { english } from './en/language.ts';
import { indonesian } from './id/language.ts';
import type { Texts } from './texts.ts';

/** The words and the rules of every language, each a folder beside this file. */
export const languages = { id: indonesian, en: english } satisfies Record<Language, Texts<typeof indonesian, 'other'>>;

/** The languages as a choice, each in its own name. */
export const languageChoices = Language.options.map((value) => ({ value, label: languages[value].name }));
