import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');
const copied = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'scripts/lib',
  'package.json',
  'tsconfig.base.json',
  'vite.renderer.ts',
];

/** The code of the language that nobody speaks; the dates of this locale have no Latin letters. */
export const thirdLanguage = 'ja';

/**
 * Copies the sources and gives them a third language the way CONTRIBUTING tells: a folder, its code in `Language`, its
 * line in the list of languages.
 */
export async function copyWithThirdLanguage(folder: string): Promise<void> {
  for (const part of copied) await cp(join(repository, part), join(folder, part), { recursive: true });
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  const home = join(folder, 'shared/i18n', thirdLanguage);
  await cp(join(repository, 'tests/support/invented-language.ts'), join(home, 'invented-language.ts'));
  await writeFile(join(home, 'language.ts'), thirdFolder);
  await replaceIn(
    join(folder, 'shared/schema/primitives.ts'),
    "z.enum(['id', 'en'])",
    `z.enum(['id', 'en', '${thirdLanguage}'])`,
  );
  await replaceIn(
    join(folder, 'shared/i18n/languages.ts'),
    'en: english }',
    `en: english, ${thirdLanguage}: third }`,
    `import { third } from './${thirdLanguage}/language.ts';\n`,
  );
}

const thirdFolder = `import { indonesian } from '../id/language.ts';
import type { Texts } from '../texts.ts';
import { invented } from './invented-language.ts';

const words: Texts<typeof indonesian, 'other'> = invented(indonesian);

export const third: typeof words = {
  ...words,
  rules: { ...words.rules, locale: '${thirdLanguage}', marks: { decimal: ',', thousands: '.', clock: '·' } },
};
`;

async function replaceIn(file: string, from: string, to: string, before = ''): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  await writeFile(file, before + text.replace(from, to));
}

/** What is the same in every language: names, codes and units. */
const everywhere = /\b(?:Tinjau|SHA-256|PDF|NIP|WIB|A4|F4|UTC|RFC|P\d+|T\d+|TB|BD|TT|G2[GCEB]|[0-9a-f]{8,})\b/gu;

/** The words of a text that have plain Latin letters: what does not come from the invented language. */
export function plainWords(text: string): string[] {
  return [...new Set(text.replaceAll(everywhere, ' ').match(/[\p{L}\p{M}]*[a-z]{2,}[\p{L}\p{M}]*/giu) ?? [])];
}
